import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one job. */
export class JobPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page, jobId: string): Promise<JobPage> {
    await expect(page).toHaveURL(new RegExp(`/jobs/${jobId}\\b`));
    const job = new JobPage(page);
    await expect(job.heading).toBeVisible();
    return job;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  node(name: string): Locator {
    return this.page.locator(`[data-task-name="${name}"]`);
  }

  /** The panel of the task that is chosen. */
  panel(name: string): Locator {
    return this.page.getByRole('complementary', { name });
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  async expectState(word: string): Promise<void> {
    await expect(this.heading).toContainText(word);
  }

  async chooseTask(name: string): Promise<Locator> {
    await this.node(name).click();
    await expect(this.panel(name)).toBeVisible();
    return this.panel(name);
  }
}

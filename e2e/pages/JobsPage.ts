import { expect, type Locator, type Page } from '@playwright/test';
import { JobPage } from './JobPage.ts';

/** The list of jobs. */
export class JobsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page): Promise<JobsPage> {
    await expect(page).toHaveURL(/\/jobs$/);
    await expect(page.getByRole('heading', { level: 1, name: /^Jobs/ })).toBeVisible();
    return new JobsPage(page);
  }

  row(jobId: string): Locator {
    return this.page.getByRole('row').filter({ hasText: jobId });
  }

  async openJob(jobId: string): Promise<JobPage> {
    await this.row(jobId).getByRole('link').click();
    return await JobPage.at(this.page, jobId);
  }

  async chooseInMenu(jobId: string, item: string): Promise<void> {
    await this.row(jobId)
      .getByRole('button', { name: /^More for/ })
      .click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}

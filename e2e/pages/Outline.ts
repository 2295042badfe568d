import { expect, type Locator, type Page } from '@playwright/test';

/** The tasks as a tree grid, with the field that finds them. */
export class Outline {
  readonly page: Page;
  readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('treegrid', { name: /^(Tasks|任务)$/ });
  }

  get field(): Locator {
    return this.page.getByRole('searchbox', { name: /^(Find a task|查找任务)$/ });
  }

  /** By the beginning of what readers hear: `align`, `after split`. */
  row(name: string): Locator {
    return this.grid.getByRole('row', { name: new RegExp(`^${name}(,|，|$)`) });
  }

  /** What readers hear of the rows, in their order. */
  async expectRows(names: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.grid
          .getByRole('row')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')),
      )
      .toEqual(names);
  }

  async expectFound(count: number): Promise<void> {
    await expect(this.page.getByRole('status').getByText(`${count} found`, { exact: true })).toBeVisible();
  }

  /** Looks for it from anywhere on the page. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+f');
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(text);
  }
}

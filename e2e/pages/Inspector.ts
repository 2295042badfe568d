import { expect, type Locator, type Page } from '@playwright/test';

/** The panel at the right of the compose page. Fields are named by their path in the API. */
export class Inspector {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('complementary', { name: 'Inspector' }).first();
  }

  get title(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  row(path: string): Locator {
    return this.root.locator(`[data-field="${path}"]`);
  }

  /** The control of a field that is a text, a number or a list to choose from. */
  field(path: string): Locator {
    return this.row(path).locator('input, textarea').first();
  }

  async openGroup(name: string): Promise<void> {
    const toggle = this.root.getByRole('button', { name: new RegExp(`^${name}`) });
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  }

  async fill(path: string, value: string): Promise<void> {
    await this.field(path).fill(value);
    await expect(this.field(path)).toHaveValue(value);
  }

  async choose(path: string, option: string): Promise<void> {
    await this.row(path).getByRole('radio', { name: option }).check();
  }

  /** Writes into the code editor, over what stands there. */
  async writeCommand(command: string): Promise<void> {
    const editor = this.row('Application.Command').locator('.cm-content');
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(command);
  }

  async showJob(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Outline' }).getByText('Job settings').click();
    await expect(this.title).toHaveText('Job settings');
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** The panel at the right of the compose page. Fields are named by their path in the API. */
export class Inspector {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('complementary', { name: /^(Inspector|属性)$/ }).first();
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

  /** The fields that are in sight, by their paths. */
  async inSight(): Promise<string[]> {
    const rows = this.root.locator('[data-help], [data-field]').and(this.root.locator('[data-fixes]'));
    return await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-field') ?? ''));
  }

  /** The row in which one looks for a field. */
  get find(): Locator {
    return this.root.getByRole('textbox', { name: /^(Find a field|查找字段)$/ });
  }

  /** What several tasks differ in, what is required and so on. */
  view(name: 'All' | 'Required' | 'Set' | 'Mixed' | 'Shared'): Locator {
    return this.root.getByRole('radiogroup', { name: 'Fields in sight' }).getByRole('radio', { name });
  }

  group(name: string): Locator {
    return this.root.getByRole('region', { name, exact: true });
  }

  async openAllGroups(): Promise<void> {
    const folded = this.root.locator('h3 button[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** What the check says at a field. */
  said(path: string, severity: 'error' | 'warning' | 'hint'): Locator {
    return this.row(path).locator(`div[data-severity=${severity}]`);
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

  /** Types into a field that offers a list, and leaves the list. */
  async pick(path: string, value: string): Promise<void> {
    await this.fill(path, value);
    await this.page.keyboard.press('Escape');
  }

  /** Appends to a list and types into the new item. */
  async add(list: string, text: string): Promise<void> {
    await this.row(list).getByRole('button', { name: 'Add', exact: true }).last().click();
    await this.page.keyboard.type(text);
  }

  async chooseForItem(list: string, item: string, action: 'Move up' | 'Move down' | 'Remove'): Promise<void> {
    await this.row(list)
      .getByRole('button', { name: `More for ${item}` })
      .click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async showJob(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Outline' }).getByText('Job settings').click();
    await expect(this.title).toHaveText('Job settings');
  }
}

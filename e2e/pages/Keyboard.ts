import { expect, type Locator, type Page } from '@playwright/test';
import type { Composer } from './Composer.ts';

/** A person without a pointer. */
export class Keyboard {
  readonly composer: Composer;
  readonly page: Page;

  constructor(composer: Composer) {
    this.composer = composer;
    this.page = composer.page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tab, until it has the focus. */
  async walkTo(target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 40 && !(await isThere()); steps += 1) await this.press('Tab');
    await expect(target).toBeFocused();
  }

  /** F6 from region to region, and Tab within it. */
  async goTo(target: Locator): Promise<void> {
    const hasFocus = () =>
      target.evaluate((element) => {
        const region = element.closest('[data-region]');
        return region?.contains(document.activeElement) === true;
      });
    await expect(target).toBeVisible();
    await this.press('F6');
    for (let steps = 0; steps < 8 && !(await hasFocus()); steps += 1) await this.press('F6');
    await this.walkTo(target);
  }

  async goToGraph(): Promise<void> {
    await this.goTo(this.composer.canvas.root);
  }

  /** Goes to a field by its name in the API, with the row that finds fields. */
  async goToField(path: string): Promise<void> {
    const { find, root } = this.composer.inspector;
    // Out of a field, in which "/" is a letter like others.
    await this.press('Shift+F6', '/');
    await expect(find).toBeFocused();
    await this.type(path);
    await this.press('Enter');
    await expect(root.locator(`[data-field="${path}"] :focus`)).toBeVisible();
  }

  async write(path: string, text: string): Promise<void> {
    await this.goToField(path);
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  /** Adds an item to a list, and fills the first of its fields in their order. */
  async add(list: string, ...texts: readonly [string, string]): Promise<void> {
    await this.goToField(list);
    await this.press('Enter');
    await this.type(texts[0]);
    await this.press('Tab');
    await this.type(texts[1]);
  }
}

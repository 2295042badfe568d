import { expect, type Locator, type Page } from '@playwright/test';
import { downloaded, textOf } from './download.ts';

/** The drafts of the browser and their history, in the top bar. */
export class Drafts {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until what is on the page is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible();
  }

  private async openMenu(): Promise<void> {
    await this.page.getByRole('button', { name: 'Drafts' }).click();
    await expect(this.page.getByRole('menuitem', { name: 'New draft' })).toBeVisible();
  }

  /** The names in the list, the last edited first. */
  async names(): Promise<string[]> {
    await this.openMenu();
    const items = this.page.getByRole('menuitemradio');
    const names = await items.evaluateAll((all) =>
      all.map((item) => (item.textContent ?? '').replace(/[\d,]+ tasks? · .*$/, '')),
    );
    await this.page.keyboard.press('Escape');
    await expect(items.first()).toBeHidden();
    return names;
  }

  async choose(action: 'New draft' | 'Duplicate this draft' | 'Delete this draft'): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async open(name: string): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${name} ?[\\d,]+ task`) }).click();
    await this.expectOpen(name);
  }

  async expectOpen(name: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: `Edit the job name: ${name}` })).toBeVisible();
  }

  async rename(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Edit the job name/ }).click();
    await this.page.getByRole('banner').getByRole('textbox', { name: 'Job name' }).fill(name);
    await this.page.keyboard.press('Enter');
    await this.expectOpen(name);
  }

  /** The text of the file that "Save as file" gives. */
  async savedFile(): Promise<string> {
    await this.openMenu();
    return await this.downloadFrom(this.page.getByRole('menuitem', { name: 'Save as file' }));
  }

  async downloadFrom(button: Locator): Promise<string> {
    return await textOf(await downloaded(this.page, () => button.click()));
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** The steps of the history, the last one first; the present one with a mark before it. */
  async steps(): Promise<string[]> {
    const list = await this.openHistory();
    const names = await list
      .getByRole('button')
      .evaluateAll((steps) =>
        steps.map(
          (step) => `${step.hasAttribute('aria-current') ? '> ' : ''}${step.firstChild?.textContent}`,
        ),
      );
    await this.closeHistory(list);
    return names;
  }

  async goTo(step: string): Promise<void> {
    const list = await this.openHistory();
    const button = list.getByRole('button', { name: step });
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'step');
    await this.closeHistory(list);
  }

  private async openHistory(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'History' }).click();
    const list = this.page.getByRole('list', { name: 'Steps, the last one first' });
    await expect(list).toBeVisible();
    return list;
  }

  private async closeHistory(list: Locator): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }

  get following(): Locator {
    return this.page.getByText('Open in another tab: this one follows');
  }

  /** Everything that the browser keeps for the page, as one text. */
  async everythingKept(): Promise<string> {
    return await this.page.evaluate(async () => {
      const ready = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
      for (const { name } of await indexedDB.databases()) {
        const database = await ready(indexedDB.open(name ?? ''));
        for (const store of database.objectStoreNames) {
          const table = database.transaction(store).objectStore(store);
          found.push(await ready(table.getAllKeys()), await ready(table.getAll()));
        }
        database.close();
      }
      return JSON.stringify(found);
    });
  }
}

import { expect, type Locator, type Page, type Request } from '@playwright/test';
import type { Jobloom } from '../world/jobloom.ts';
import { Canvas } from './Canvas.ts';
import { Inspector } from './Inspector.ts';
import { JobPage } from './JobPage.ts';
import { JobsPage } from './JobsPage.ts';

/** What was submitted, and what became of it. */
export interface Submitted {
  readonly jobId: string;
  /** The body of the request that the page sent. */
  readonly request: SentRequest;
}

interface SentRequest {
  readonly ClientToken: string;
  readonly Placement?: { readonly Zone?: string };
  readonly Job: Readonly<Record<string, unknown>>;
}

/** The compose page. */
export class Composer {
  readonly page: Page;
  readonly jobloom: Jobloom;
  readonly canvas: Canvas;
  readonly inspector: Inspector;

  /** Whether jobs run enclosed on this machine; where they do not, the page asks before each. */
  readonly hasSandbox: boolean;

  constructor(page: Page, jobloom: Jobloom, sandbox: boolean) {
    this.page = page;
    this.jobloom = jobloom;
    this.hasSandbox = sandbox;
    this.canvas = new Canvas(page);
    this.inspector = new Inspector(page);
  }

  static async open(page: Page, jobloom: Jobloom): Promise<Composer> {
    await page.goto(jobloom.url);
    const composer = new Composer(page, jobloom, await hasSandbox(jobloom));
    await expect(composer.submitButton).toBeVisible();
    await expect(composer.canvas.nodes.first()).toBeVisible();
    return composer;
  }

  get submitButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Submit|提交)/ });
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ });
  }

  get redoButton(): Locator {
    return this.page.getByRole('button', { name: /^Redo/ });
  }

  get importDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Import' });
  }

  /** Pastes a text onto the page, away from any field; the import dialog opens with it. */
  async paste(text: string): Promise<Locator> {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
    await expect(this.importDialog).toBeVisible();
    return this.importDialog;
  }

  /** Drops a file onto the page; the import dialog opens with it. */
  async drop(text: string, name: string): Promise<Locator> {
    await this.page.evaluate(
      (file) => {
        const data = new DataTransfer();
        data.items.add(new File([file.text], file.name));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      { text, name },
    );
    await expect(this.importDialog).toBeVisible();
    return this.importDialog;
  }

  /** Replaces the draft by what the text says. */
  async import(text: string): Promise<void> {
    await this.paste(text);
    await this.replaceDraft();
  }

  /** In the import dialog; an empty draft is replaced without being asked about. */
  async replaceDraft(): Promise<void> {
    const dialog = this.importDialog;
    const replace = dialog.getByRole('radio', { name: /^Replace this draft/ });
    if (await replace.isVisible()) await replace.check({ force: true });
    await dialog.getByRole('button', { name: /^Replace/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** The names of the tasks as they are now, in the order of the draft. */
  async taskNames(): Promise<string[]> {
    return await this.canvas.names();
  }

  async expectTasks(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.canvas.names()).toEqual(names);
  }

  async openDrawer(
    tab: 'Problems' | 'Request JSON' | 'tccli' | 'curl' | 'SDK code' | 'Signature',
  ): Promise<Locator> {
    await this.page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    const panel = this.page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) });
    await expect(panel).toBeVisible();
    return panel;
  }

  /** What the button Copy of a panel puts into the clipboard. */
  async copiedFrom(panel: Locator): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    // Renamed for a moment once it has copied.
    await panel.getByRole('button', { name: /^(Copy|Copied)$/ }).click();
    const read = () => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).not.toBe('');
    return await read();
  }

  async chooseTarget(name: 'Local' | 'Tencent Cloud'): Promise<void> {
    await this.page.getByRole('button', { name: /^Target:/ }).click();
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
    await expect(this.page.getByRole('button', { name: `Target: ${name}` })).toBeVisible();
  }

  get submitPopover(): Locator {
    return this.page.getByRole('dialog', { name: /^Submit to/ });
  }

  /** Submits to the local service and waits until it has accepted. */
  async submit(press: 'button' | 'keys' = 'button'): Promise<Submitted> {
    const sent = this.page.waitForRequest((request) => request.url().endsWith('/api/batch/SubmitJob'));
    await this.pressSubmit(press);
    const request: Request = await sent;
    const response = await request.response();
    if (response === null) throw new Error('the submission had no answer');
    const { JobId: jobId } = (await response.json()).Response;
    expect(jobId, 'the service accepted the job').toMatch(/^job-[a-z0-9]{8}$/);
    return { jobId, request: request.postDataJSON() };
  }

  /** Presses Submit, and agrees to run without a sandbox where this machine has none. */
  async pressSubmit(press: 'button' | 'keys' = 'button'): Promise<void> {
    if (press === 'keys') await this.page.keyboard.press('Control+Enter');
    else await this.submitButton.click();
    await this.agreeWhereAsked();
  }

  /** Presses Submit in the popover that asked. */
  async confirmSubmit(): Promise<void> {
    await this.submitPopover.getByRole('button', { name: /^Submit/ }).click();
  }

  private async agreeWhereAsked(): Promise<void> {
    if (this.hasSandbox) return;
    const agreement = /These commands run on this machine/;
    await this.submitPopover.getByRole('checkbox', { name: agreement }).check();
    await this.confirmSubmit();
  }

  /** Follows the toast to the page of the job that was just submitted. */
  async openSubmittedJob(jobId: string): Promise<JobPage> {
    await this.page.getByRole('button', { name: 'Open job' }).click();
    return await JobPage.at(this.page, jobId);
  }

  async openJobs(): Promise<JobsPage> {
    await this.page.getByRole('link', { name: /^Jobs/ }).click();
    return await JobsPage.at(this.page);
  }
}

/** Asked until the local service says it: on a busy machine the first answer may be that it did not answer in time. */
async function hasSandbox(jobloom: Jobloom): Promise<boolean> {
  const headers = { 'X-Jobloom-Key': jobloom.key };
  let kind: string | undefined;
  await expect
    .poll(async () => {
      const { local } = await (await fetch(`${jobloom.origin}/api/status`, { headers })).json();
      kind = local.sandbox?.kind;
      return kind;
    })
    .toBeDefined();
  return kind !== 'none';
}

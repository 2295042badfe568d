import { expect, type Locator, type Page } from '@playwright/test';
import { beside, dragMouse, middleOf, type Spot } from './mouse.ts';

/** The dependence canvas of the compose page. */
export class Canvas {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('application', { name: /^(Dependence graph|依赖图)$/ });
  }

  get nodes(): Locator {
    return this.root.locator('[data-task-name]');
  }

  node(name: string): Locator {
    return this.root.locator(`[data-task-name="${name}"]`);
  }

  get dependences(): Locator {
    return this.root.locator('.react-flow__edge');
  }

  get refusal(): Locator {
    return this.page.getByRole('region', { name: 'Cannot connect' });
  }

  async names(): Promise<string[]> {
    return await this.nodes.evaluateAll((nodes) =>
      nodes.map((node) => node.getAttribute('data-task-name') ?? ''),
    );
  }

  async select(name: string): Promise<void> {
    await this.node(name).click();
    await expect(this.node(name)).toHaveAttribute('data-selected', 'true');
  }

  async rename(from: string, to: string): Promise<void> {
    await this.select(from);
    await this.page.keyboard.press('F2');
    await this.root.getByRole('textbox', { name: 'Task name' }).fill(to);
    await this.page.keyboard.press('Enter');
    await expect(this.node(to)).toBeVisible();
  }

  async selectAll(): Promise<void> {
    await this.root.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    for (const node of await this.nodes.all()) await expect(node).toHaveAttribute('data-selected', 'true');
  }

  get selectionBar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selection' });
  }

  async expectSelected(names: readonly string[]): Promise<void> {
    const selected = this.root.locator('[data-task-name][data-selected]');
    await expect
      .poll(() => selected.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-task-name'))))
      .toEqual(names);
  }

  /** As readers hear them: `merge starts after split`. */
  async expectDependences(said: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.dependences.evaluateAll((all) =>
          all.map((each) => each.getAttribute('aria-label') ?? '').sort(),
        ),
      )
      .toEqual([...said].sort());
  }

  private readonly expectConnecting = async (): Promise<void> =>
    await expect(this.root.locator('.react-flow__connection')).toBeAttached();

  private async exitOf(name: string): Promise<Spot> {
    await this.node(name).hover();
    return await middleOf(this.node(name).locator('.react-flow__handle.source'));
  }

  /** Drags from the lower handle of a task to where nothing is, by some pixels from its middle. */
  async dragIntoSpace(from: string, by: Spot): Promise<void> {
    const start = await this.exitOf(from);
    await dragMouse(this.page, start, beside(start, by), this.expectConnecting);
  }

  /** Drags from the lower handle of one task to another. */
  async drag(from: string, to: string): Promise<void> {
    const start = await this.exitOf(from);
    await dragMouse(this.page, start, await this.place(to), this.expectConnecting);
    await expect(this.root.locator('.react-flow__connection')).not.toBeAttached();
  }

  /** Moves a task by some pixels of the screen. */
  async move(name: string, by: Spot): Promise<void> {
    const start = await this.place(name);
    await dragMouse(this.page, start, beside(start, by));
    const end = await this.place(name);
    expect(Math.hypot(end.x - start.x, end.y - start.y), `${name} moved`).toBeGreaterThan(8);
  }

  async place(name: string): Promise<Spot> {
    return await middleOf(this.node(name));
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

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
    await this.page.keyboard.press('Control+a');
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

  /** Drags from the lower handle of a task to where nothing is, by some pixels from its middle. */
  async dragIntoSpace(from: string, by: Spot): Promise<void> {
    await this.node(from).hover();
    const start = await middle(this.node(from).locator('.react-flow__handle.source'));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + by.x / 2, start.y + by.y / 2, { steps: 4 });
    await expect(this.root.locator('.react-flow__connection')).toBeAttached();
    await this.page.mouse.move(start.x + by.x, start.y + by.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Drags from the lower handle of one task to another; the mouse really moves, and it is seen that it did. */
  async drag(from: string, to: string): Promise<void> {
    const exit = this.node(from).locator('.react-flow__handle.source');
    await this.node(from).hover();
    const start = await middle(exit);
    const end = await middle(this.node(to));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await expect(this.root.locator('.react-flow__connection')).toBeAttached();
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
    await expect(this.root.locator('.react-flow__connection')).not.toBeAttached();
  }

  /** Moves a task by some pixels of the screen. */
  async move(name: string, by: Spot): Promise<void> {
    const start = await middle(this.node(name));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + by.x / 2, start.y + by.y / 2, { steps: 4 });
    await this.page.mouse.move(start.x + by.x, start.y + by.y, { steps: 4 });
    await this.page.mouse.up();
    const end = await middle(this.node(name));
    expect(Math.hypot(end.x - start.x, end.y - start.y), `${name} moved`).toBeGreaterThan(8);
  }

  async place(name: string): Promise<Spot> {
    return await middle(this.node(name));
  }
}

async function middle(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

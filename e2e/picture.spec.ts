import type { Download, Page } from '@playwright/test';
import type { Composer } from './pages/Composer.ts';
import { bytesOf, downloaded, textOf } from './pages/download.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const tricky = 'the "end" <b>';
const job = JSON.stringify(
  requestOf('my/genome', { split: 'split reads.fq', align: 'bwa mem', [tricky]: 'echo' }, [
    ['split', 'align'],
    ['align', tricky],
    ['nowhere', 'align'],
  ]),
);

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Drafts' }).click();
  await page.getByRole('menuitem', { name: 'Export' }).hover();
  await page.getByRole('menuitem', { name: item }).click();
}

const exported = (page: Page, item: string): Promise<Download> => downloaded(page, () => choose(page, item));

/** What the picture says of itself, read as the page reads XML. */
const pictured = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: root.localName,
      title: root.querySelector('title')?.textContent,
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
      texts: [...root.querySelectorAll('text')].map((element) => element.textContent ?? ''),
      ground: root.querySelector('svg > rect')?.getAttribute('fill'),
    };
  }, svg);

/** Width and height stand in the first chunk of a PNG. */
function sizeOfPng(bytes: Buffer): number[] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How many colours there are on it: a picture that was not drawn has one. */
const coloursOf = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {
      data: new Uint8ClampedArray(),
    };
    return new Set(new Uint32Array(data.buffer)).size;
  }, png.toString('base64'));

async function open(composer: Composer): Promise<void> {
  await composer.import(job);
  await composer.expectTasks(['split', 'align', tricky]);
}

test('the picture is an SVG with every name on it, and a PNG twice as large', async ({ composer, page }) => {
  await open(composer);
  const svg = await exported(page, 'Export picture (SVG)');
  expect(svg.suggestedFilename()).toBe('my_genome.svg');
  const shown = await pictured(page, await textOf(svg));
  expect(shown).toMatchObject({ root: 'svg', title: 'my/genome', ground: '#f6f6f8' });
  expect(shown.texts).toEqual([
    ...['split', 'split reads.fq', 'align', 'bwa mem', tricky, 'echo'],
    ...['nowhere', 'No task has this name'],
  ]);

  const png = await exported(page, 'Export picture (PNG)');
  expect(png.suggestedFilename()).toBe('my_genome.png');
  const bytes = await bytesOf(png);
  expect(sizeOfPng(bytes)).toEqual(shown.size.map((length) => 2 * length));
  expect(await coloursOf(page, bytes)).toBeGreaterThan(20);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the picture is dark', async ({ composer, page }) => {
    await open(composer);
    const svg = await textOf(await exported(page, 'Export picture (SVG)'));
    expect((await pictured(page, svg)).ground).toBe('#0f0f12');
  });
});

test('a picture too large for pixels is offered as SVG', async ({ composer, page }) => {
  const names = Array.from({ length: 90 }, (_, at) => `part-${at}`);
  await composer.import(
    JSON.stringify(
      requestOf(
        'wide',
        { all: 'echo', ...Object.fromEntries(names.map((name) => [name, 'echo'])) },
        names.map((name) => ['all', name] as const),
      ),
    ),
  );
  await choose(page, 'Export picture (PNG)');
  const offer = page.getByRole('alert').getByRole('button', { name: 'Save as SVG' });
  const svg = await downloaded(page, () => offer.click());
  expect((await pictured(page, await textOf(svg))).size[0]).toBeGreaterThan(16_384);
});

test('the graph is taken out as Mermaid and DOT, and what was saved opens again', async ({
  composer,
  page,
}) => {
  await open(composer);
  await choose(page, 'Copy as Mermaid');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('flowchart TB\n  split["split"]\n');
  const mermaid = await exported(page, 'Save as Mermaid file');
  expect(mermaid.suggestedFilename()).toBe('my_genome.mmd');
  expect(await textOf(mermaid)).toBe(await copied());

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search or run' }).fill('copy as dot');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toContain('digraph "my/genome" {');
  const dot = await exported(page, 'Save as DOT file');
  expect(dot.suggestedFilename()).toBe('my_genome.dot');
  const text = await textOf(dot);
  expect(text).toBe(await copied());
  expect(text).toContain('"align" -> "the \\"end\\" <b>";');

  await composer.import(text);
  await composer.expectTasks(['split', 'align', tricky, 'nowhere']);
});

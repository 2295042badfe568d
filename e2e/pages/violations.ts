import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Each rule that was broken, with where. */
export const violationsIn = ({ violations }: Results): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);

/** axe finds nothing on the page, or in a part of it. */
export async function expectNoViolations(page: Page, what: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) axe.include(part);
  expect(violationsIn(await axe.analyze()), what).toEqual([]);
}

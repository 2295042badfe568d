import { expect, test } from 'vitest';
import { actionTable } from './actions/actionTable.ts';
import { behaviours } from './behaviours.ts';
import { behavioursPage } from './behavioursPage.ts';

test('the page in docs is made from the table', async () => {
  await expect(behavioursPage()).toMatchFileSnapshot('../../docs/local-batch.md');
});

test('every action that is carried out is told of', () => {
  for (const action of Object.keys(actionTable)) expect(behavioursPage()).toContain(action);
});

test('no behaviour is told twice', () => {
  const all = Object.values(behaviours).flatMap((lines) => lines.map(({ what }) => what));
  expect(new Set(all).size).toBe(all.length);
});

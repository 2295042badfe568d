import { expect, test } from 'vitest';
import { layout } from '../../model/layout.ts';
import { drawn, groupId } from '../../model/testing/builders.ts';
import { answer, positionsFrom, requestOf } from './layoutMessages.ts';

test.each(['down', 'right'] as const)('a layout made aside is the layout, flowing %s', (direction) => {
  const draft = { ...drawn('a>b a>c b>d c>d c>e e>a f>g h'), board: { positions: {}, direction } };
  const request = structuredClone(requestOf(draft));
  expect(
    positionsFrom(
      draft,
      answer(request, () => {}),
    ),
  ).toEqual(layout(draft));
});

test('it knows the groups', () => {
  const plain = drawn('a>b a>c b>d c>d f>g h');
  const [a, b] = plain.tasks.map(({ id }) => id);
  if (a === undefined || b === undefined) throw new Error('no tasks');
  const group = { id: groupId('g'), name: 'g', tasks: [a, b], folded: false };
  const draft = {
    ...plain,
    board: { ...plain.board, groups: [group, { ...group, id: groupId('h'), tasks: [] }] },
  };
  const request = structuredClone(requestOf(draft));
  const answered = positionsFrom(
    draft,
    answer(request, () => {}),
  );
  expect(answered).toEqual(layout(draft));
  expect(answered).not.toEqual(layout(plain));
});

test('the worker tells how far it is', () => {
  const told: number[] = [];
  answer(requestOf(drawn('a>b a>c b>d c>d d>e d>f')), (done) => told.push(done));
  expect(told.length).toBeGreaterThan(0);
});

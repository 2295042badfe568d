import { expect, it } from 'vitest';
import { requestOf } from './request.ts';
import { drawn, noteId } from './testing/builders.ts';
import { edited } from './testing/editing.ts';

const draft = drawn('a>b');
const note = (id: string, text: string, x = 0) => ({ id: noteId(id), text, at: { x, y: 0 } });
const set = (id: string, text: string, x = 0) => ({ type: 'setNote', note: note(id, text, x) }) as const;
const remove = (...ids: string[]) => ({ type: 'removeNotes', ids: ids.map(noteId) }) as const;

it('notes are added on top, changed where they are, and removed', () => {
  const two = edited(edited(draft, set('n', 'one')), set('m', 'two'));
  expect(two.board.notes).toEqual([note('n', 'one'), note('m', 'two')]);
  const changed = edited(two, set('n', 'uno', 9));
  expect(changed.board.notes).toEqual([note('n', 'uno', 9), note('m', 'two')]);
  expect(changed.board.notes?.[1]).toBe(two.board.notes?.[1]);
  expect(edited(changed, remove('n')).board.notes).toEqual([note('m', 'two')]);
});

it('the last one leaves nothing behind, and nothing is in the request', () => {
  const one = edited(draft, set('n', 'one'));
  expect(requestOf(one)).toEqual(requestOf(draft));
  expect(edited(one, remove('n'))).toEqual(draft);
});

it('what changes nothing gives the same draft', () => {
  const one = edited(draft, set('n', 'one'));
  expect(edited(one, set('n', 'one'))).toBe(one);
  expect(edited(one, remove('x'))).toBe(one);
});

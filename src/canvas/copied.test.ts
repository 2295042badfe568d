import { expect, it } from 'vitest';
import { draftWith, drawn, idOf } from '../model/testing/builders.ts';
import { copy, readPasted } from './copied.ts';

const secret = draftWith({ tasks: { pull: { Application: { Docker: { Password: 'hush' } } } } });
const empty = draftWith({});

it('brings back what was copied on this page whole, cut or not', () => {
  const text = copy(secret, new Set([idOf(secret, 'pull')]));
  expect(text).not.toContain('hush');
  const pasted = readPasted(`${text.replaceAll('\n', '\r\n')}\n`, empty);
  expect(JSON.stringify(pasted)).toContain('hush');
  expect(pasted).toMatchObject({ kind: 'fragment', places: [{ x: 0, y: 0 }] });
});

it('knows no secrets of what was copied elsewhere, unless the draft has that task', () => {
  const text = copy(secret, new Set([idOf(secret, 'pull')]));
  const other = drawn('a');
  copy(other, new Set([idOf(other, 'a')]));
  expect(JSON.stringify(readPasted(text, empty))).not.toContain('hush');
  expect(JSON.stringify(readPasted(text, secret))).toContain('hush');
});

it('leaves other texts to others', () => {
  expect(readPasted('hello', empty)).toEqual({ kind: 'other' });
  expect(readPasted('{"Job":{"Tasks":[]}}', empty)).toEqual({ kind: 'empty' });
});

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { offerCommands, type PageCommand, useCommands, useOffer } from './commands.ts';

const command = (id: string): PageCommand => ({ id, label: { en: id, zh: id }, area: 'page' });
const [undo, tidy] = [[command('undo')], [command('tidy')]];

it('offers what the faces offer, as long as they are there', () => {
  const { result } = renderHook(() => useCommands().map(({ id }) => id));
  let stop = () => {};
  act(() => {
    stop = offerCommands(undo);
  });
  const canvas = renderHook(() => useOffer(tidy));
  expect(result.current).toEqual(['undo', 'tidy']);
  canvas.unmount();
  expect(result.current).toEqual(['undo']);
  act(() => stop());
  expect(result.current).toEqual([]);
});

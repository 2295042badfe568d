// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bounds, resizePanel } from './panels.ts';
import { Splitter } from './Splitter.tsx';

afterEach(cleanup);
beforeEach(() => {
  resizePanel('outline', bounds.outline.initial);
  resizePanel('inspector', bounds.inspector.initial);
});

const value = () => Number(screen.getByRole('separator').getAttribute('aria-valuenow'));
const press = (key: string) => fireEvent.keyDown(screen.getByRole('separator'), { key });

it('moves by 16 with the arrow keys, in the direction of the line', () => {
  render(<Splitter panel="outline" label="Width" side="left" />);
  press('ArrowRight');
  expect(value()).toBe(264);
  cleanup();
  render(<Splitter panel="inspector" label="Width" side="right" />);
  press('ArrowRight');
  expect(value()).toBe(344);
});

it('stays within its bounds', () => {
  render(<Splitter panel="outline" label="Width" side="left" />);
  for (let n = 0; n < 40; n += 1) press('ArrowRight');
  expect(value()).toBe(400);
  for (let n = 0; n < 40; n += 1) press('ArrowLeft');
  expect(value()).toBe(200);
});

it('comes back to the first size with a double click or Home', () => {
  render(<Splitter panel="outline" label="Width" side="left" />);
  press('ArrowRight');
  fireEvent.doubleClick(screen.getByRole('separator'));
  expect(value()).toBe(248);
  press('ArrowRight');
  press('Home');
  expect(value()).toBe(248);
});

it('remembers the size on this machine', () => {
  resizePanel('outline', 300);
  expect(JSON.parse(localStorage.getItem('jobloom.panels') ?? '{}')).toMatchObject({
    state: { sizes: { outline: 300 } },
  });
});

// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Plus } from 'lucide-react';
import { afterEach, expect, it, vi } from 'vitest';
import { IconButton } from './IconButton.tsx';
import { fillJsdom } from './testing/fillJsdom.ts';
import { tooltipDelay } from './useHovered.ts';

fillJsdom();

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

function hover() {
  vi.useFakeTimers();
  const onMouseEnter = vi.fn();
  render(
    <MantineProvider env="test">
      <IconButton label="Add" icon={Plus} onMouseEnter={onMouseEnter} />
    </MantineProvider>,
  );
  const button = screen.getByRole('button', { name: 'Add' });
  fireEvent.mouseEnter(button);
  expect(onMouseEnter).toHaveBeenCalledOnce();
  return button;
}

it('says what it does when the pointer rests on it, and it stays the same button', () => {
  const button = hover();
  wait(tooltipDelay - 1);
  expect(screen.queryByText('Add')).toBeNull();
  wait(1);
  expect(screen.getByText('Add')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Add' })).toBe(button);
});

it('says nothing when the pointer only passes', () => {
  fireEvent.mouseLeave(hover());
  wait(2 * tooltipDelay);
  expect(screen.queryByText('Add')).toBeNull();
});

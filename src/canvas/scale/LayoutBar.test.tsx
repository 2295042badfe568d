// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fillJsdom } from '../../ui/testing/fillJsdom.ts';
import { LayoutBar } from './LayoutBar.tsx';

fillJsdom();

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('appears when a layout takes its time, says how far it is, and is a way out', () => {
  vi.useFakeTimers();
  const onCancel = vi.fn();
  render(
    <MantineProvider env="test">
      <LayoutBar count={10_000} done={0.42} onCancel={onCancel} />
    </MantineProvider>,
  );
  act(() => vi.advanceTimersByTime(199));
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('Laying out 10,000 tasks');
  expect(screen.getByText('42%')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { renderApp } from './testing/renderApp.tsx';
import { useShortcuts } from './useShortcuts.ts';

afterEach(cleanup);

function Page() {
  useShortcuts();
  return null;
}

it('undo and redo say what they did', () => {
  const draft = draftWith({ tasks: ['a', 'b'] });
  const { draft: store } = renderApp(<Page />, { draft });
  const press = (key: string, over = {}) =>
    act(
      () =>
        void fireEvent.keyDown(document.documentElement, {
          key,
          code: `Key${key.toUpperCase()}`,
          ctrlKey: true,
          ...over,
        }),
    );
  act(() => void store.dispatch({ type: 'removeTasks', ids: [idOf(draft, 'b')] }, { origin: 'canvas' }));
  press('z');
  expect(store.getState().draft.tasks).toHaveLength(2);
  expect(screen.getByText('Undone: Delete a task')).toBeDefined();
  press('y');
  expect(screen.getByText('Redone: Delete a task')).toBeDefined();
  press('z', { shiftKey: true });
  expect(screen.getByText('Nothing to redo')).toBeDefined();
});

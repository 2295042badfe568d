import { type RefCallback, useCallback } from 'react';
import { useWorkbench } from '../ui/workbench.tsx';

type Caret = readonly [start: number, end: number];

/** Where the caret was in a field that went away with the focus. */
const left = new WeakMap<object, Caret>();

/**
 * For the one field of the panel that is there whatever the fields are of: the focus stays in it while those are made
 * anew. What is chosen is in the fields a moment later only, and a person may type already.
 */
export function useKeptFocus(field: { current: HTMLInputElement | null }): RefCallback<HTMLInputElement> {
  const { view } = useWorkbench();
  return useCallback(
    (element: HTMLInputElement | null) => {
      field.current = element;
      const caret = left.get(view);
      left.delete(view);
      if (element !== null && caret !== undefined) {
        element.focus({ preventScroll: true });
        element.setSelectionRange(...caret);
      }
      return () => {
        field.current = null;
        if (element !== null && document.activeElement === element)
          left.set(view, [element.selectionStart ?? 0, element.selectionEnd ?? 0]);
      };
    },
    [view, field],
  );
}

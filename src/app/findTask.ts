import { flushSync } from 'react-dom';
import type { Entity } from '../model/draft.ts';
import { findFieldId } from './outline/findFieldId.ts';
import { closeSheetFor, foldOutline, layOutlineOver } from './panels.ts';
import { narrow, phone } from './widths.ts';

/** Opens the outline where it is folded, and puts the cursor into its field, with what stands there selected. */
export function findTask(inspected: Entity): void {
  // What is opened must be there before it can have the focus.
  flushSync(() => {
    if (!window.matchMedia(narrow).matches) foldOutline(false);
    // There the outline is the page itself, under the sheet of the inspector.
    else if (window.matchMedia(phone).matches) closeSheetFor(inspected);
    else layOutlineOver(true);
  });
  const field = document.getElementById(findFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

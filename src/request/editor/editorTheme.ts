import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { codeShape } from '../../ui/codeShape.ts';

/** Code on the sunken ground: a key is accent, a string green, a number blue, a word magenta, a comment grey. */
export const codeColours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent-text)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: tags.number, color: 'var(--run)' },
  { tag: [tags.bool, tags.null, tags.keyword, tags.definition(tags.variableName)], color: 'var(--kept)' },
  { tag: tags.comment, color: 'var(--text3)' },
]);

export const editorTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--sunken)', color: 'var(--text1)', fontSize: '12px' },
  ...codeShape,
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text1)' },
  '.cm-cursor': { borderLeftColor: 'var(--text1)' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': { border: '0', backgroundColor: 'var(--sunken)', color: 'var(--text3)', fontSize: '11px' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '32px', padding: '0 4px 0 8px' },
  '.cm-foldGutter .cm-gutterElement': { width: '16px', textAlign: 'center', cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    border: '0',
    borderRadius: '4px',
    padding: '0 4px',
    backgroundColor: 'var(--active)',
    color: 'var(--text2)',
  },
  '.cm-placeholder': { color: 'var(--text3)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--ring) 24%, transparent)',
  },
  '.cm-marks': { width: '20px' },
  '.cm-marks .cm-gutterElement': { paddingLeft: '6px' },
  '.cm-mark': { display: 'flex', alignItems: 'center', height: '20px', color: 'var(--accent-text)' },
  '.cm-mark[data-kind=check]': { color: 'var(--warn)' },
  '.cm-mark[data-kind=error]': { color: 'var(--fail)' },
  '.cm-marked-changed': { backgroundColor: 'var(--accent-bg)' },
  '.cm-gutter:first-child .cm-marked-changed': { boxShadow: 'inset 3px 0 0 var(--accent)' },
  '.cm-marked-check': { backgroundColor: 'var(--warn-tint)' },
  '.cm-marked-error': { backgroundColor: 'var(--fail-tint)' },
  '.cm-gutter:first-child .cm-marked-error': { boxShadow: 'inset 3px 0 0 var(--fail-mark)' },
  '.cm-tooltip': {
    border: '1px solid var(--border)',
    borderRadius: '6px',
    backgroundColor: 'var(--raised)',
    color: 'var(--text1)',
    boxShadow: 'var(--sh3)',
    fontFamily: 'var(--sans)',
  },
  '.cm-explained': { maxWidth: '360px', padding: '8px 12px', fontSize: '12px', lineHeight: '18px' },
  '.cm-explained p': { margin: '4px 0 0', color: 'var(--text2)' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '240px' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-bg)',
    color: 'var(--text1)',
  },
  '.cm-completionDetail': { color: 'var(--text3)', fontFamily: 'var(--sans)', fontStyle: 'normal' },
  '.cm-diagnostic': { padding: '4px 10px', borderLeftWidth: '3px' },
  '.cm-note': { marginLeft: '16px', color: 'var(--text2)', fontFamily: 'var(--sans)', fontSize: '11px' },
});

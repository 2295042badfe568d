// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { createShellEditor, type EditorTarget } from './shellEditor.ts';

afterEach(() => document.body.replaceChildren());

function open(text: string) {
  const host = document.body.appendChild(document.createElement('div'));
  const pushed: string[] = [];
  const blurred: EditorTarget[] = [];
  const editor = createShellEditor(host, 'Application.Command', {
    onChange: (target) => pushed.push(target.value),
    onBlur: (target) => blurred.push(target),
  });
  editor.target.value = text;
  const view = EditorView.findFromDOM(host);
  if (view === null) throw new Error('The editor did not mount');
  return { editor, view, host, pushed, blurred };
}

describe('the shell editor', () => {
  it('pushes what is typed, and nothing of what the draft writes', () => {
    const { editor, view, pushed } = open('echo a');
    view.dispatch({ changes: { from: 6, insert: 'b' } });
    editor.target.value = 'echo c';
    expect(pushed).toEqual(['echo ab']);
    expect(editor.target.value).toBe('echo c');
  });

  it('keeps the caret where it belongs when the draft writes before it', () => {
    const { editor, view } = open('echo a');
    view.dispatch({ selection: { anchor: 6 } });
    editor.target.value = 'set -e\necho a';
    expect(view.state.selection.main.head).toBe(13);
  });

  it('takes the focus over at the place of the caret, within the text', () => {
    const { editor, view } = open('echo a');
    editor.restore({ anchor: 2, head: 99 });
    expect(view.hasFocus).toBe(true);
    expect(view.state.selection.main).toMatchObject({ anchor: 2, head: 6 });
  });

  it('is tied to its label and its messages', () => {
    const { editor, view } = open('');
    editor.describe({ 'aria-labelledby': 'l', 'aria-invalid': 'true' });
    expect(view.contentDOM.getAttribute('aria-labelledby')).toBe('l');
    editor.describe({ 'aria-labelledby': 'l' });
    expect(view.contentDOM.getAttribute('aria-invalid')).toBeNull();
  });

  it('leaves Tab to the form and undo to the draft', () => {
    const { view } = open('echo a');
    view.focus();
    for (const init of [
      { key: 'Tab', keyCode: 9 },
      { key: 'z', keyCode: 90, ctrlKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      view.contentDOM.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).toBe(false);
    }
  });

  it('colours by the language: comments, keywords, variables, options', () => {
    const { host } = open('# why\nset -e\necho $REF "x"');
    const coloured = [...host.querySelectorAll('.cm-line span')].map((span) => span.textContent);
    expect(coloured).toEqual(expect.arrayContaining(['# why', 'set', '-e', '$REF', '"x"']));
  });
});

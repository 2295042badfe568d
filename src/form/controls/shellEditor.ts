// The code editor behind the command. Undo is that of the draft, so the editor keeps no history of its own; Tab goes on
// to the next field, as everywhere in the form, so that nobody is caught in it.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { minimalSetup } from '@uiw/react-codemirror';
import { codeShape } from '../../ui/codeShape.ts';
import { styleNonce } from '../../ui/styleNonce.ts';
import { changeBetween } from '../caret.ts';
import type { Caret } from './PlainCommand.tsx';

/** What react-hook-form takes for an input: it reads and writes the value, and the caret stays where it belongs. */
export interface EditorTarget {
  readonly name: string;
  value: string;
  focus(): void;
}

export interface ShellEditorEvents {
  readonly onChange: (target: EditorTarget) => void;
  readonly onBlur: (target: EditorTarget) => void;
}

export interface ShellEditorHandle {
  readonly target: EditorTarget;
  /** Attributes of the element that holds the text: its label, its messages. */
  describe(attributes: Readonly<Record<string, string>>): void;
  /** Takes the focus over at this place. */
  restore(caret: Caret): void;
  destroy(): void;
}

/** Marks what the draft wrote, which must not be pushed back to it. */
const fromDraft = Annotation.define<boolean>();

export function createShellEditor(
  host: HTMLElement,
  name: string,
  events: ShellEditorEvents,
): ShellEditorHandle {
  const attributes = new Compartment();
  const view: EditorView = new EditorView({
    parent: host,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(styleNonce()),
        minimalSetup({
          history: false,
          historyKeymap: false,
          drawSelection: false,
          syntaxHighlighting: false,
        }),
        lineNumbers(),
        StreamLanguage.define(shell),
        syntaxHighlighting(colours),
        shape,
        attributes.of([]),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          const isPulled = transactions.some((transaction) => transaction.annotation(fromDraft));
          if (docChanged && !isPulled) events.onChange(target);
        }),
        EditorView.domEventHandlers({ blur: () => events.onBlur(target) }),
      ],
    }),
  });
  const target: EditorTarget = {
    name,
    get value() {
      return view.state.doc.toString();
    },
    set value(text) {
      const changes = changeBetween(view.state.doc.toString(), text);
      if (changes !== undefined) view.dispatch({ changes, annotations: fromDraft.of(true) });
    },
    focus: () => view.focus(),
  };
  return {
    target,
    describe: (next) =>
      view.dispatch({
        effects: attributes.reconfigure(EditorView.contentAttributes.of({ tabindex: '0', ...next })),
      }),
    restore: ({ anchor, head }) => {
      const { length } = view.state.doc;
      view.dispatch({ selection: { anchor: Math.min(anchor, length), head: Math.min(head, length) } });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const colours = HighlightStyle.define([
  { tag: [tags.comment, tags.meta], color: 'var(--text3)' },
  { tag: [tags.keyword, tags.atom], color: 'var(--accent-text)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: tags.number, color: 'var(--run)' },
  { tag: [tags.definition(tags.variableName), tags.attributeName], color: 'var(--kept)' },
]);

const shape = EditorView.theme({
  '&': { height: '100%', color: 'var(--text1)', fontSize: '12px' },
  ...codeShape,
  '.cm-content': { padding: '5px 0', caretColor: 'var(--text1)' },
  '.cm-line': { padding: '0 8px 0 0' },
  '.cm-gutters': { border: '0', background: 'none', color: 'var(--text3)', fontSize: '11px' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 9px 0 8px' },
});

// The editor behind the text views. The draft writes into it with the smallest change that does, so that scrolling,
// folds and the caret stay; what a person types is told, what the draft wrote is not.
import { json } from '@codemirror/lang-json';
import { foldGutter, syntaxHighlighting } from '@codemirror/language';
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  type Text,
  Transaction,
} from '@codemirror/state';
import { EditorView, lineNumbers, placeholder } from '@codemirror/view';
import { minimalSetup } from '@uiw/react-codemirror';
import { styleNonce } from '../../ui/styleNonce.ts';
import type { Language } from '../../wire/text.ts';
import { type CodeLanguage, codeLanguages } from './codeLanguages.ts';
import { codeColours, editorTheme } from './editorTheme.ts';
import { jsonAssist } from './jsonAssist.ts';
import { type LineMark, lineMarks, setLineMarks } from './lineMarks.ts';
import { markProblems, type TextProblem } from './problemMarks.ts';
import { queryLanguage } from './queryLanguage.ts';

export interface EditorSettings {
  readonly language: 'json' | 'query' | 'none' | CodeLanguage;
  readonly readOnly: boolean;
  readonly wrap: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** Completes and explains the members of a request, in this language. */
  readonly assist?: Language;
}

export interface TextEditorHandle {
  /** Shows a text; nothing is told of it. */
  show(text: string): void;
  mark(marks: readonly LineMark[]): void;
  /** Underlines what the check says of the text that stands there now. */
  lint(problems: readonly TextProblem[]): void;
  configure(settings: EditorSettings): void;
  /** Puts the caret at a place (both from 1) and brings it into view. */
  goTo(line: number, column: number): void;
  focus(): void;
  destroy(): void;
}

export interface TextEditorEvents {
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

const fromOutside = Annotation.define<boolean>();
const languages: Readonly<Record<EditorSettings['language'], Extension>> = {
  json: json(),
  query: queryLanguage,
  none: [],
  ...codeLanguages,
};

export function createTextEditor(
  host: HTMLElement,
  events: TextEditorEvents,
  features: { readonly icons: boolean; readonly folds: boolean },
): TextEditorHandle {
  const settings = new Compartment();
  let configured: EditorSettings | undefined;
  let marked: readonly LineMark[] = [];
  let linted: { problems: readonly TextProblem[]; doc?: Text } = { problems: [] };
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(styleNonce()),
        minimalSetup({ syntaxHighlighting: false }),
        lineMarks(features.icons),
        lineNumbers(),
        features.folds ? foldGutter() : [],
        syntaxHighlighting(codeColours),
        editorTheme,
        settings.of([]),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (docChanged && !transactions.some((each) => each.annotation(fromOutside))) {
            events.onChange(state.doc.toString());
          }
        }),
        EditorView.domEventHandlers({ blur: () => events.onBlur() }),
      ],
    }),
  });
  return {
    show(text) {
      const changes = changeBetween(view.state.doc.toString(), text);
      if (changes === undefined) return;
      view.dispatch({
        changes,
        annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)],
      });
    },
    mark(marks) {
      if (marks === marked) return;
      marked = marks;
      view.dispatch({ effects: setLineMarks.of(marks) });
    },
    lint(problems) {
      if (problems === linted.problems && view.state.doc === linted.doc) return;
      linted = { problems, doc: view.state.doc };
      view.dispatch(markProblems(view.state, problems));
    },
    configure(next) {
      if (JSON.stringify(next) === JSON.stringify(configured)) return;
      configured = next;
      view.dispatch({ effects: settings.reconfigure(extensionsOf(next)) });
    },
    goTo(line, column) {
      const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      const anchor = Math.min(from + column - 1, to);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function extensionsOf({ language, readOnly, wrap, label, assist, ...rest }: EditorSettings): Extension {
  return [
    assist === undefined || readOnly ? [] : jsonAssist(assist),
    languages[language],
    EditorState.readOnly.of(readOnly),
    wrap ? EditorView.lineWrapping : [],
    rest.placeholder === '' ? [] : placeholder(rest.placeholder),
    EditorView.contentAttributes.of({
      'aria-label': label,
      // Editable without a tab index: focusable to browsers, but not to tools that check for it.
      tabindex: '0',
      ...(readOnly ? { 'aria-readonly': 'true' } : {}),
      ...(rest.describedBy === undefined ? {} : { 'aria-describedby': rest.describedBy }),
      ...(rest.invalid ? { 'aria-invalid': 'true' } : {}),
    }),
  ];
}

/** The one replacement that makes `after` out of `before`. CodeMirror's documents have \n alone. */
function changeBetween(before: string, given: string) {
  const after = given.replace(/\r\n?/g, '\n');
  if (before === after) return undefined;
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let to = before.length;
  let end = after.length;
  while (to > from && end > from && before[to - 1] === after[end - 1]) {
    to -= 1;
    end -= 1;
  }
  return { from, to, insert: after.slice(from, end) };
}

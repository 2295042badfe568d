// Marks beside and behind lines: what changed, what was repaired, what is to be checked, where reading stopped.
import { type EditorState, RangeSet, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, gutterLineClass, WidgetType } from '@codemirror/view';
import { type EditorIcon, editorIcon } from './editorIcons.ts';

export interface LineMark {
  /** From 1. */
  readonly line: number;
  readonly kind: EditorIcon | 'changed';
  /** Said after the line, e.g. "was 16". */
  readonly note?: string;
}

export const setLineMarks = StateEffect.define<readonly LineMark[]>();

class Note extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Note): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'cm-note';
    element.textContent = this.text;
    return element;
  }
}

class IconMarker extends GutterMarker {
  readonly icon: EditorIcon;

  constructor(icon: EditorIcon) {
    super();
    this.icon = icon;
  }

  override eq(other: IconMarker): boolean {
    return other.icon === this.icon;
  }

  override toDOM(): Node {
    const element = document.createElement('span');
    element.className = 'cm-mark';
    element.dataset.kind = this.icon;
    element.append(editorIcon(this.icon));
    return element;
  }
}

class LineClass extends GutterMarker {
  override elementClass: string;

  constructor(kind: LineMark['kind']) {
    super();
    this.elementClass = `cm-marked-${kind}`;
  }
}

/** Marks of lines that the text still has, one a line, in order. */
function placed(state: EditorState, marks: readonly LineMark[]): LineMark[] {
  const byLine = new Map(marks.map((mark) => [mark.line, mark]));
  return [...byLine.values()].filter(({ line }) => line <= state.doc.lines).sort((a, b) => a.line - b.line);
}

/** The marks move with the text until the next ones are set. */
const markField = StateField.define({
  create: () => ({
    lines: Decoration.none,
    icons: RangeSet.empty as RangeSet<GutterMarker>,
    classes: RangeSet.empty as RangeSet<GutterMarker>,
  }),
  update(value, { state, changes, effects }) {
    const effect = effects.find((each) => each.is(setLineMarks));
    if (!effect?.is(setLineMarks)) {
      if (changes.empty) return value;
      const { lines, icons, classes } = value;
      return { lines: lines.map(changes), icons: icons.map(changes), classes: classes.map(changes) };
    }
    const lines = new RangeSetBuilder<Decoration>();
    const icons = new RangeSetBuilder<GutterMarker>();
    const classes = new RangeSetBuilder<GutterMarker>();
    for (const { line, kind, note } of placed(state, effect.value)) {
      const { from, to } = state.doc.line(line);
      lines.add(from, from, Decoration.line({ class: `cm-marked-${kind}` }));
      if (note !== undefined) lines.add(to, to, Decoration.widget({ widget: new Note(note), side: 1 }));
      classes.add(from, from, new LineClass(kind));
      if (kind !== 'changed') icons.add(from, from, new IconMarker(kind));
    }
    return { lines: lines.finish(), icons: icons.finish(), classes: classes.finish() };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ classes }) => classes),
  ],
});

/** `icons` adds the narrow gutter in which they stand. */
export const lineMarks = (icons: boolean) => [
  ...(icons
    ? [
        gutter({
          class: 'cm-marks',
          markers: (view) => view.state.field(markField).icons,
          initialSpacer: () => new IconMarker('check'),
        }),
      ]
    : []),
  markField,
];

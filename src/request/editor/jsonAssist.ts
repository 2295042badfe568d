// Completion and hover for the JSON of a request, from the API's own shape and the documentation of the fields.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip, keymap, tooltips } from '@codemirror/view';
import type { FieldDoc } from '../../wire/fields/fieldDoc.ts';
import type { Shape } from '../../wire/fields/shape.ts';
import type { Path } from '../../wire/json.ts';
import { inLanguage, type Language } from '../../wire/text.ts';
import { docAtPath, shapeAtPath } from './fieldAt.ts';
import { namesAround, placeAt } from './jsonPlaces.ts';

/** Members, values and explanations while one types and points. */
export const jsonAssist = (language: Language): Extension => [
  autocompletion({ override: [(context) => complete(context, language)], icons: false }),
  keymap.of(completionKeymap),
  hoverTooltip((view, position) => {
    const place = placeAt(view.state, position, 1);
    const doc = place === undefined || place.kind === 'gap' ? undefined : docAtPath(place.path);
    if (place === undefined || doc === undefined) return null;
    const { from, to } = place.range;
    return { pos: from, end: to, above: true, create: () => ({ dom: explained(doc, language) }) };
  }),
  // Not cut off by the drawer.
  tooltips({ position: 'fixed' }),
];

/** What may stand at the caret: the members that are missing, or the documented values. */
export function complete(context: CompletionContext, language: Language): CompletionResult | null {
  const place = placeAt(context.state, context.pos);
  if (place === undefined) return null;
  const { from, to } = place.range;
  if (place.kind === 'value') {
    const options = valuesAt(place.path, language);
    return options.length === 0 ? null : { from, to, options, filter: true };
  }
  // A name that has no second quote yet is no name to the parser.
  const begun = place.kind === 'gap' ? context.matchBefore(/"[A-Za-z]*/) : null;
  // Not offered at every blank in an object.
  if (place.kind === 'gap' && begun === null && !context.explicit) return null;
  const around = place.kind === 'name' ? place.path.slice(0, -1) : place.path;
  const shape = shapeAtPath(around);
  if (shape?.kind !== 'object') return null;
  const there = namesAround(context.state, context.pos);
  const options = [...shape.members]
    .filter(([name]) => !there.has(name) || name === place.path.at(-1))
    .map(([name, member]): Completion => {
      const doc = docAtPath([...around, name]);
      const text = JSON.stringify(name);
      return {
        label: text,
        apply: place.kind === 'gap' ? `${text}: ${blankOf(member.shape)}` : text,
        ...(doc === undefined ? {} : { detail: inLanguage(doc.label, language) }),
        ...(member.required ? { boost: 1 } : {}),
      };
    });
  return options.length === 0 ? null : { from: begun?.from ?? from, to, options };
}

const blankOf = (shape: Shape): string =>
  ({ object: '{}', list: '[]', choice: '""', text: '""', flag: 'true', integer: '0' })[shape.kind];

function valuesAt(path: Path, language: Language): readonly Completion[] {
  const shape = shapeAtPath(path);
  if (shape?.kind === 'flag') return [{ label: 'true' }, { label: 'false' }];
  const documented = docAtPath(path)?.values ?? [];
  const labels = new Map(documented.map(({ value, label }) => [value, inLanguage(label, language)]));
  const values = shape?.kind === 'choice' ? shape.values : [...labels.keys()];
  return values.map((value): Completion => {
    const detail = labels.get(value);
    return { label: JSON.stringify(value), ...(detail === undefined ? {} : { detail }) };
  });
}

function explained(doc: FieldDoc, language: Language): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-explained';
  const add = (tag: 'b' | 'p', text: string) => {
    const element = document.createElement(tag);
    // Text alone: nothing of the documentation is markup.
    element.textContent = text.replaceAll('`', '');
    box.append(element);
  };
  add('b', inLanguage(doc.label, language));
  add('p', inLanguage(doc.help, language));
  const facts = [
    inLanguage(doc.type, language),
    ...(doc.defaultValue === undefined
      ? []
      : [`${language === 'zh-CN' ? '默认' : 'default'} ${doc.defaultValue}`]),
    ...(doc.limit === undefined ? [] : [inLanguage(doc.limit, language)]),
  ];
  add('p', facts.join(' · '));
  return box;
}

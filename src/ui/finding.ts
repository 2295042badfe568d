// What is looked for in the outline, and stands out on the canvas. It belongs to the page alone, and stays while the
// outline is folded.
import { createStore, useStore } from 'zustand';
import { anythingIn, parseSearch, type SearchField, type SearchTerm } from '../model/search.ts';

/** Where words without a prefix may be looked for. */
export const plainFields = ['name', 'command', 'type'] as const satisfies readonly SearchField[];
type PlainField = (typeof plainFields)[number];

export interface Finding {
  readonly text: string;
  /** Where words without a prefix are looked for. */
  readonly fields: readonly PlainField[];
  /** Only tasks that have problems, and words are looked for in those too. */
  readonly withProblems: boolean;
  /** Whether the choice of the fields is shown. */
  readonly options: boolean;
}

const nothing: Finding = { text: '', fields: plainFields, withProblems: false, options: false };
const finding = createStore<Finding>()(() => nothing);

export const useFinding = (): Finding => useStore(finding);

/** What is looked for by now, be it drawn or not. */
export const findingNow = (): Finding => finding.getState();

/** Whether anything is looked for. */
export const isFinding = ({ text, withProblems }: Finding): boolean => text.trim() !== '' || withProblems;

/** With the first letter the choice of the fields appears. */
export function lookFor(text: string): void {
  finding.setState(({ options }) => ({ text, options: options || text !== '' }));
}

export function toggleField(field: PlainField): void {
  finding.setState(({ fields }) => ({
    fields: plainFields.filter((each) => (each === field) !== fields.includes(each)),
  }));
}

export function toggleWithProblems(): void {
  finding.setState(({ withProblems }) => ({ withProblems: !withProblems }));
}

export function toggleOptions(): void {
  finding.setState(({ options }) => ({ options: !options }));
}

export function clearFinding(): void {
  finding.setState(nothing);
}

/** No field chosen is as good as all of them. No term: nothing is looked for. */
export function termsOf({ text, fields, withProblems }: Omit<Finding, 'options'>): readonly SearchTerm[] {
  const plain: readonly SearchField[] = fields.length === 0 ? plainFields : fields;
  const terms = parseSearch(text, withProblems ? [...plain, 'problem'] : plain);
  return withProblems ? [...terms, anythingIn('problem')] : terms;
}

// What every field of the inspector needs, and the few hooks that read it.
import { createContext, use, useCallback, useMemo, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { type Count, countValues } from '../model/common.ts';
import { sameEntity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { Fix, Problem } from '../model/problem.ts';
import { useLanguage } from '../ui/i18n.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { type JsonObject, type JsonValue, type Path, parsePath } from '../wire/json.ts';
import { inLanguage, type Text } from '../wire/text.ts';
import { givenAlternative } from './choices.ts';
import type { EntityForm } from './entityForm.ts';
import type { Chosen, FieldSituation, FieldSpec } from './fieldSpec.ts';
import type { FocusTargets } from './focusTargets.ts';
import { problemsAt } from './problemErrors.ts';
import { mixedIn, setMember, specOf, specsOf } from './subject.ts';

export interface Panel {
  readonly form: EntityForm;
  readonly targets: FocusTargets;
  readonly chosen: Chosen;
  readonly choose: (choice: string, next: string) => void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = use(PanelContext);
  if (panel === null) throw new Error('PanelContext is missing above this field');
  return panel;
}

/** Texts of the pure rooms in the language of the page. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}

/** What decides which fields are shown. */
export function useSituation(): FieldSituation {
  const { form, chosen } = usePanel();
  const spec = useDraft(({ draft }) => specOf(draft, form.subject));
  const mixed = useDraft(({ draft }) => mixedIn(draft, form.subject));
  return useMemo(() => ({ spec, mixed, chosen }), [spec, mixed, chosen]);
}

/** In what several tasks differ at a path, most frequent first; empty where they agree, and for every other subject. */
export function useMixed({ name, alternatives }: Pick<FieldSpec, 'name' | 'alternatives'>): Counts {
  const { subject } = usePanel().form;
  // One task differs from nothing, and its fields are not to be drawn at every key in one of them.
  const specs = useDraft(({ draft }) => (subject.kind === 'tasks' ? specsOf(draft, subject) : alone));
  const isMixed = useDraft(({ draft }) => mixedIn(draft, subject).has(name));
  return specs.length < 2 || (alternatives === undefined && !isMixed)
    ? agreed
    : countsOf(specs, name, alternatives);
}

type Counts = readonly Count<JsonValue | undefined>[];
const agreed: Counts = [];
const counted = new WeakMap<readonly JsonObject[], Map<string, Counts>>();

/** Counted once for the field, its control and its placeholder. */
function countsOf(
  specs: readonly JsonObject[],
  name: string,
  alternatives: FieldSpec['alternatives'],
): Counts {
  const known = counted.get(specs) ?? new Map<string, Counts>();
  counted.set(specs, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const path = parsePath(name);
  const at = (spec: JsonObject) =>
    alternatives === undefined ? getAt(spec, path) : givenAlternative(alternatives, spec);
  const counts = countValues(specs.map(at));
  const differing = counts.length > 1 ? counts : agreed;
  known.set(name, differing);
  return differing;
}

const alone: readonly JsonObject[] = [];

/** The problems at a control, worst first. */
export function useProblemsAt(name: string): readonly Problem[] {
  const { control, subject } = usePanel().form;
  const { errors } = useFormState({ control, name, exact: true });
  const problems = problemsAt(errors, name);
  // For a moment after going to another task these are still those of the one before.
  const areOwn = subject.kind !== 'task' || problems.every(({ entity }) => sameEntity(entity, subject));
  return areOwn ? problems : none;
}

const none: readonly Problem[] = [];

/** State of a control that begins anew when the panel goes to another subject. */
export function useOfSubject<Value>(initial: Value): readonly [Value, (value: Value) => void] {
  const { subject } = usePanel().form;
  const [kept, keep] = useState({ subject, value: initial });
  const set = useCallback((value: Value) => keep({ subject, value }), [subject]);
  return [kept.subject === subject ? kept.value : initial, set];
}

/** A member that is chosen rather than typed: its value in the draft, and the way to set it in one step. */
export function useMember(path: Path): [JsonValue | undefined, (value: JsonValue | undefined) => void] {
  const { subject } = usePanel().form;
  const { draft } = useWorkbench();
  const value = useDraft((state) => getAt(specOf(state.draft, subject), path));
  const set = (next: JsonValue | undefined) => {
    draft.settle();
    draft.dispatch(setMember(subject, path, next), { origin: 'form' });
  };
  return [value, set];
}

/** Carries a fix out as one step of the history and goes back to the field. */
export function useApplyFix(name: string): (fix: Fix) => void {
  const { draft } = useWorkbench();
  const { targets } = usePanel();
  return ({ label, commands }) => {
    draft.settle();
    draft.dispatch(commands, { origin: 'form', label });
    targets.focus(name);
  };
}

// What a rule says about one entity. The entity itself is added by `check`, so that what was found out about a task
// can be kept as long as the task stays the same.
import type { ErrorCode } from '../../wire/errors.ts';
import type { JsonValue, Path } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Entity } from '../draft.ts';
import type { Problem, Severity } from '../problem.ts';
import { shortened } from './shortened.ts';

/** The service's own codes, and two of ours for what it would take without a word: without effect, or good to know. */
export type CheckCode = ErrorCode | 'Jobloom.NoEffect' | 'Jobloom.Note';

/** Members of the same entity to set; undefined removes. */
export interface Repair {
  readonly label: Text;
  readonly edits: readonly { readonly path: Path; readonly value: JsonValue | undefined }[];
}

export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly path: Path;
  readonly message: Text;
  readonly basis: 'documented' | 'inferred';
  readonly repair?: Repair;
}

const find =
  (severity: Severity, basis: Finding['basis']) =>
  (code: CheckCode, path: Path, message: Text, repair?: Repair): Finding => ({
    code,
    severity,
    path,
    message: basis === 'inferred' ? asInferred(message) : message,
    basis,
    ...(repair === undefined ? {} : { repair }),
  });

const asInferred = ({ en, zh }: Text): Text => ({ en: `${en} (inferred)`, zh: `${zh}（推断）` });

/** The documentation refuses it. */
export const error = find('error', 'documented');
/** Documented, and yet it may be meant, or the documents contradict each other. */
export const warning = find('warning', 'documented');
/** The documents do not say it: never more than a warning, and the message says "inferred" by itself. */
export const inferredWarning = find('warning', 'inferred');
/** Allowed, documented to have no effect. */
export const hint = find('hint', 'documented');
export const inferredHint = find('hint', 'inferred');

/** A repair that sets one member. */
export const use = (path: Path, value: JsonValue, label?: Text): Repair => ({
  label: label ?? { en: `Use ${shortened(String(value))}`, zh: `改为 ${shortened(String(value))}` },
  edits: [{ path, value }],
});

/** A repair that takes a member or an item out. */
export const remove = (path: Path): Repair => ({
  label: { en: 'Remove it', zh: '删除' },
  edits: [{ path, value: undefined }],
});

/** A repair that leaves each value of a list once; the same for every repetition, so that all may be applied. */
export const withoutRepetitions = (path: Path, items: readonly JsonValue[]): Repair =>
  use(path, [...new Set(items)], { en: 'Remove the duplicate', zh: '删除重复项' });

export function problemOf(entity: Entity, { repair, ...finding }: Finding): Problem {
  if (repair === undefined) return { ...finding, entity };
  const commands = repair.edits.map(
    ({ path, value }) => ({ type: 'setField', entity, path, value }) as const,
  );
  return { ...finding, entity, fix: { label: repair.label, commands } };
}

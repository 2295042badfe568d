// The one list of problems that feeds field errors, badges of nodes, the problem list, the submit button, the command
// line and the local service. Always true:
// - The list depends on the draft alone, and its order on the rules and on the order of tasks and dependences: faults
//   of the schema first, then the rules of `rules.ts`.
// - Each part is kept with what it reads: a task's problems with its spec, the header's with the header, those of the
//   graph with the graph. An edit of one task checks that task; kept lists and problems keep their identity, and where
//   no part has changed, so does the whole list.
import { type Draft, jobEntity } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { draftRegion } from '../request.ts';
import { type Finding, problemOf } from './finding.ts';
import { jobContextOf } from './jobContext.ts';
import type { JobContext } from './rule.ts';
import { draftRules, draftSchema, jobRules, jobSchema } from './rules.ts';
import { problemsOfTasks } from './taskProblems.ts';

/** Everything that is wrong, doubtful or pointless in the draft. Never throws, whatever JSON the draft holds. */
export function check(draft: Draft): readonly Problem[] {
  const region = draftRegion(draft);
  const tasks = problemsOfTasks(draft.tasks, { region });
  const job = problemsOfJob(draft, jobContextOf(draft, tasks.onlyEnvironments));
  return joined([
    job.schema,
    tasks.schema,
    asList(draftSchema(draft)),
    job.rules,
    tasks.rules,
    ...draftRules.map((rule) => asList(rule(draft))),
  ]);
}

const none: readonly Problem[] = [];

const asList = (problems: Iterable<Problem>): readonly Problem[] => {
  const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [...problems];
  return list.length === 0 ? none : list;
};

interface JobProblems {
  readonly context: JobContext;
  readonly schema: readonly Problem[];
  readonly rules: readonly Problem[];
}

const checked = new WeakMap<Draft['header'], JobProblems>();

function problemsOfJob({ header }: Draft, context: JobContext): JobProblems {
  const known = checked.get(header);
  if (known !== undefined && isSameContext(known.context, context)) return known;
  const problems = (findings: Iterable<Finding>) => Array.from(findings, (one) => problemOf(jobEntity, one));
  const fresh: JobProblems = {
    context,
    schema: problems(jobSchema(header, context)),
    rules: jobRules.flatMap((rule) => problems(rule(header, context))),
  };
  checked.set(header, fresh);
  return fresh;
}

const isSameContext = (a: JobContext, b: JobContext): boolean =>
  a.region === b.region &&
  a.chosenRegion === b.chosenRegion &&
  a.hasTasks === b.hasTasks &&
  a.hasDependences === b.hasDependences &&
  a.onlyEnvironments === b.onlyEnvironments;

type Parts = readonly (readonly Problem[])[];

let last: { readonly parts: Parts; readonly list: readonly Problem[] } = { parts: [], list: [] };

/** The parts one behind the other; the same list as before when all parts are the same. */
function joined(parts: Parts): readonly Problem[] {
  const isSame = last.parts.length === parts.length && parts.every((part, index) => isKept(part, index));
  if (!isSame) last = { parts, list: parts.flat() };
  return last.list;
}

/** A part that is made anew each time holds kept problems. */
function isKept(part: readonly Problem[], index: number): boolean {
  const before = last.parts[index];
  return (
    before === part ||
    (before !== undefined && before.length === part.length && part.every((one, at) => one === before[at]))
  );
}

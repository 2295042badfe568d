// The check of a large job, against the whole zod schema as it is run on a page: without compiled code, which the
// content security policy of the page forbids.
import { apply } from '../src/model/apply.ts';
import { check } from '../src/model/checks/check.ts';
import { type Draft, type TaskId, taskEntity } from '../src/model/draft.ts';
import { setAt } from '../src/model/lens.ts';
import { draftFromRequest } from '../src/model/request.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/wire/json.ts';
import { submitJobRequest } from '../src/wire/schema/submitJob.ts';
import { requestOf20Fields } from './drafts.ts';
import { race } from './measure.ts';
import { comparisons } from './table.ts';

const peerName = 'zod `safeParse` of the whole request, `jitless`';

function draftOf(request: JsonObject): Draft {
  let last = 0;
  return draftFromRequest(request, () => `i${++last}`);
}

const parse = (request: JsonObject) => submitJobRequest.safeParse(request, { jitless: true });

const leaves = (value: JsonValue | undefined): number =>
  Array.isArray(value)
    ? value.reduce((sum: number, item: JsonValue) => sum + leaves(item), 0)
    : isJsonObject(value)
      ? leaves(Object.values(value))
      : 1;

export function checkBench(): string {
  const request = requestOf20Fields(1000);
  const { tasks } = draftOf(request);
  if (tasks.some(({ spec }) => leaves(spec) !== 20)) throw new Error('The tasks are to have 20 set fields');
  // Hints there are: some dependences follow from others.
  if (check(draftOf(request)).some(({ severity }) => severity !== 'hint') || !parse(request).success)
    throw new Error('The job is to be sound');

  const whole = race(
    // Fresh objects: what is known of a task is kept with its spec.
    { prepare: () => draftOf(structuredClone(request)), run: check },
    { prepare: () => structuredClone(request), run: parse },
    { runs: 30, warmUps: 8 },
  );
  const edited = afterAnEdit(request);
  return comparisons([
    { what: 'all from nothing', ours: whole.ours, peer: { name: peerName, times: whole.theirs }, goal: 100 },
    {
      what: 'the edit of one field, and the list of problems after it',
      ours: edited.ours,
      peer: { name: peerName, times: edited.theirs },
      goal: 2,
    },
  ]);
}

/** Each run edits the next task, as one types in one field and then in another. */
function afterAnEdit(request: JsonObject) {
  let draft = draftOf(request);
  let edits = 0;
  const edit = (id: TaskId) => {
    const value = `echo ${edits}`;
    const applied = apply(draft, {
      type: 'setField',
      entity: taskEntity(id),
      path: ['Application', 'Command'],
      value,
    });
    if (!applied.ok) throw new Error('The edit was refused');
    draft = applied.draft;
    return check(draft);
  };
  const next = (): TaskId => {
    edits += 1;
    const task = draft.tasks[(edits * 37) % draft.tasks.length];
    if (task === undefined) throw new Error('The job has tasks');
    return task.id;
  };
  check(draft);
  return race(
    { prepare: next, run: edit },
    { prepare: () => setAt(request, ['Job', 'Tasks', edits % 1000, 'Timeout'], edits), run: parse },
    { runs: 120, warmUps: 20 },
  );
}

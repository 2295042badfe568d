import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../wire/json.ts';
import { applyAll } from '../apply.ts';
import type { Command } from '../command.ts';
import { type Draft, taskEntity } from '../draft.ts';
import { setAt } from '../lens.ts';
import { draftWith, drawn, idOf, requestWith } from '../testing/builders.ts';
import { check } from './check.ts';
import { draftOfRequest, foundIn } from './testing/found.ts';
import { fullRequest, pathsIn } from './testing/fullRequest.ts';

const edited = (draft: Draft, name: string, path: readonly string[], value: JsonValue): Draft => {
  const applied = applyAll(draft, [{ type: 'setField', entity: taskEntity(idOf(draft, name)), path, value }]);
  if (!applied.ok) throw new Error('The edit was refused');
  return applied.draft;
};

/** The same draft in which no part is the same object, so that nothing kept can be used. */
const afresh = (draft: Draft): Draft => structuredClone(draft);

const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const places = pathsIn(fullRequest).filter((path) => path.length > 0);
/** The full request with any JSON at up to four places of it. */
const anyRequest = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.oneof(anyJson, fc.constant(undefined))), { maxLength: 4 })
  .map((changes) => changes.reduce((request, [path, value]) => setAt(request, path, value), fullRequest));

describe('check', () => {
  it('lists faults of the schema first, of the job before those of tasks', () => {
    const draft = draftOfRequest(
      requestWith({
        tasks: { a: { MaxRetryCount: '1', EnvId: 'env-lcx7qbbr' }, b: { Timeout: -1 } },
        job: { Priority: '1', JobName: 'a'.repeat(61) },
      }),
    );
    expect(foundIn(draft)).toEqual([
      'error InvalidParameterValue.InvalidDataTypeAny Job.Priority',
      'error InvalidParameterValue.InvalidDataTypeAny MaxRetryCount',
      'error InvalidParameterValue.Negative Job.Tasks[1].Timeout',
      'error InvalidParameter.JobNameTooLong Job.JobName',
      'error AllowedOneAttributeInEnvIdAndComputeEnv EnvId',
    ]);
  });

  it('never throws, whatever JSON stands at whatever place', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(Array.isArray(check(draftOfRequest(request)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws for requests that are nothing like one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson) as fc.Arbitrary<JsonObject>, (request) => {
        expect(check(draftOfRequest(request)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('speaks both languages, and says of what is inferred that it is, never as an error', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { message, basis, severity, fix } of check(draftOfRequest(request))) {
          expect(message.en).not.toMatch(/please|oops|!$|undefined/i);
          expect(message.zh).toMatch(/\p{Script=Han}/u);
          expect(message.zh).not.toMatch(/undefined/);
          expect(fix?.label.en).not.toBe('');
          if (basis !== 'inferred') continue;
          expect(severity).not.toBe('error');
          expect(message.en).toMatch(/\(inferred\)$/);
          expect(message.zh).toMatch(/（推断）$/);
        }
      }),
    );
  });

  it('offers only fixes that remove their problem', () => {
    const same = (a: ReturnType<typeof check>[number]) =>
      JSON.stringify([a.code, a.entity, a.path, a.message]);
    fc.assert(
      fc.property(anyRequest, fc.nat(), (request, choice) => {
        const draft = draftOfRequest(request);
        const fixable = check(draft).filter((problem) => problem.fix !== undefined);
        const problem = fixable[choice % fixable.length];
        if (problem?.fix === undefined) return;
        const applied = applyAll(draft, problem.fix.commands);
        expect(applied.ok).toBe(true);
        if (!applied.ok) return;
        expect(applied.draft).not.toBe(draft);
        // The next item of a list moves to the place of one that is taken out, with the same fault perhaps.
        const moves = problem.fix.commands.some(
          (one) => one.type === 'setField' && one.value === undefined && typeof one.path.at(-1) === 'number',
        );
        if (!moves) expect(check(applied.draft).map(same)).not.toContain(same(problem));
      }),
      { numRuns: 150 },
    );
  });
});

describe('checking again after an edit', () => {
  const draft = draftWith({ tasks: { a: { Timeout: -1 }, b: { Timeout: -2 } }, edges: [['a', 'b']] });

  it('keeps what was found out about the other tasks', () => {
    const [inA, inB] = check(draft);
    const again = check(edited(draft, 'a', ['MaxRetryCount'], -1));
    // The very same object: looking for an equal one would not show that it was kept.
    expect(again.some((one) => one === inB)).toBe(true);
    expect(again.some((one) => one === inA)).toBe(false);
  });

  it('gives the very same list as long as nothing that it tells of has changed', () => {
    const before = check(draft);
    const [task] = draft.tasks;
    if (task === undefined) throw new Error('The draft has tasks');
    const moved = applyAll(draft, [{ type: 'moveTasks', positions: { [task.id]: { x: 1, y: 2 } } }]);
    expect(moved.ok && check(moved.draft)).toBe(before);
    expect(check(edited(draft, 'b', ['Application', 'Command'], 'true'))).not.toBe(before);
    expect(check(draft)).toEqual(before);
  });

  it('keeps what was found out about the header and the dependences', () => {
    const odd = draftWith({
      tasks: ['a', 'b'],
      edges: [
        ['a', 'b'],
        ['a', 'b'],
        ['b', 'nobody'],
      ],
      job: { Priority: 101 },
    });
    const before = check(odd);
    const after = check(edited(odd, 'a', ['Timeout'], 60));
    expect(before.length).toBe(3);
    expect(after.every((problem, index) => problem === before[index])).toBe(true);
  });

  it('keeps nothing for a header that was found sound beside other tasks', () => {
    const condition = draftWith({
      tasks: ['a', 'b'],
      edges: [['a', 'b']],
      job: { TaskExecutionDependOn: 'PRE_TASK_FINISHED' },
    });
    expect(foundIn(condition)).toEqual([]);
    expect(foundIn({ ...condition, dependences: [] })).toEqual([
      'hint Jobloom.NoEffect Job.TaskExecutionDependOn',
    ]);
    expect(foundIn(condition)).toEqual([]);
  });

  it('looks again where the region has changed', () => {
    const path = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/';
    const there = draftWith({ tasks: { a: { RedirectInfo: { StdoutRedirectPath: path } } } });
    expect(foundIn(there)).toEqual([]);
    expect(foundIn({ ...there, region: 'ap-beijing' })).toContain(
      'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath',
    );
    expect(foundIn(there)).toEqual([]);
  });

  it('tells two tasks apart that share their content', () => {
    const [a, b] = draft.tasks;
    if (a === undefined || b === undefined) throw new Error('The draft has two tasks');
    const shared = { ...draft, tasks: [a, { ...b, spec: a.spec }] };
    expect(check(shared)).toEqual(check(afresh(shared)));
    expect(new Set(check(shared).map((one) => JSON.stringify(one.entity))).size).toBe(2);
  });

  it('finds the same as checking everything', () => {
    const field = fc.constantFrom<readonly string[]>(
      ['TaskName'],
      ['Timeout'],
      ['EnvId'],
      ['Application', 'Command'],
      ['RedirectInfo', 'StdoutRedirectPath'],
      ['ComputeEnv', 'EnvData', 'InstanceTypes'],
    );
    const value = fc.oneof(anyJson, fc.constantFrom('a', 'b', 'c', 'cos://x/', -1));
    const edit = fc.tuple(fc.nat(4), field, value);
    const first = drawn('a>b>c a>c d e');
    const commandOf = (
      current: Draft,
      [index, path, to]: [number, readonly string[], JsonValue],
    ): Command => {
      const task = current.tasks[index];
      // What there is no task for removes one, or a dependence.
      if (task !== undefined) return { type: 'setField', entity: taskEntity(task.id), path, value: to };
      const [dependence] = current.dependences;
      return to === 'a' || dependence === undefined
        ? { type: 'removeTasks', ids: current.tasks.slice(0, 1).map(({ id }) => id) }
        : { type: 'disconnect', ids: [dependence.id] };
    };
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
        const drafts = [first];
        for (const one of edits) {
          const current = drafts.at(-1) ?? first;
          const applied = applyAll(current, [commandOf(current, one)]);
          if (applied.ok) drafts.push(applied.draft);
        }
        // Before: in between, these would be what the next check compares with.
        const wanted = drafts.map((draft) => check(afresh(draft)));
        const found = drafts.map(check);
        // And back again, as undo goes.
        const back = drafts.toReversed().map(check).toReversed();
        expect(found).toEqual(wanted);
        expect(back).toEqual(wanted);
      }),
    );
  });
});

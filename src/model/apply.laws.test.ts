import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import { type Draft, taskEntity } from './draft.ts';
import { graphOf } from './graph.ts';
import { groupOfTask, groupsOf } from './groups.ts';
import { record, redo, startHistory, undo } from './history.ts';
import { loopsOf } from './loops.ts';
import { draftFromRequest } from './request.ts';
import { counterIds, dependenceId, groupId, noteId, taskId } from './testing/builders.ts';

const names = ['a', 'b', 'c', 'd', ''];
const name = fc.constantFrom(...names);
const request = fc.record({
  Job: fc.record({
    Tasks: fc.array(fc.record({ TaskName: name }), { maxLength: 5 }),
    Dependences: fc.array(fc.record({ StartTask: name, EndTask: name }), { maxLength: 5 }),
  }),
});
const id = fc.nat({ max: 12 }).map((n) => String(n));
const task = id.map(taskId);
const dependence = id.map(dependenceId);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('addTask'), id: task, spec: fc.record({ TaskName: name }) }),
  fc.record({ type: fc.constant('renameTask'), id: task, name }),
  fc.record({ type: fc.constant('removeTasks'), ids: fc.array(task, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('connect'), id: dependence, start: task, end: task }),
  fc.record({
    type: fc.constant('addTasks'),
    tasks: fc.array(fc.record({ id: task, spec: fc.record({ TaskName: name }) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('connectAll'),
    dependences: fc.array(fc.record({ id: dependence, start: task, end: task }), { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('disconnect'), ids: fc.array(dependence, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('setTaskFields'),
    fields: fc.array(
      fc.record({
        id: task,
        path: fc.constantFrom(['TaskName'], ['Why']),
        value: fc.option(name, { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('setNote'),
    note: fc.record({ id: id.map(noteId), text: name, at: fc.constantFrom({ x: 0, y: 0 }, { x: 1, y: 0 }) }),
  }),
  fc.record({ type: fc.constant('removeNotes'), ids: fc.array(id.map(noteId), { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('setGroup'),
    group: fc.record({
      id: id.map(groupId),
      name,
      tasks: fc.array(task, { maxLength: 4 }),
      folded: fc.boolean(),
    }),
  }),
  fc.record({ type: fc.constant('removeGroups'), ids: fc.array(id.map(groupId), { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('setDefault'),
    path: fc.constant(['Why']),
    value: fc.option(name, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('setField'),
    entity: fc.oneof(
      task.map(taskEntity),
      dependence.map((id) => ({ kind: 'dependence', id }) as const),
    ),
    path: fc.constantFrom(['StartTask'], ['EndTask'], ['TaskName'], ['Why']),
    value: fc.option(name, { nil: undefined }),
  }),
);
const commands = fc.array(command, { maxLength: 20 });
const run = (start: Draft, list: readonly Command[]) =>
  list.reduce((current, next) => {
    const result = apply(current, next);
    return result.ok ? result.draft : current;
  }, start);

test('a draft never gets a loop that it did not have when it was read', () => {
  fc.assert(
    fc.property(request, commands, (r, list) => {
      const start = draftFromRequest(r, counterIds());
      const before = new Set(loopsOf(graphOf(start)).flat());
      for (const loop of loopsOf(graphOf(run(start, list))))
        for (const at of loop) expect(before).toContain(at);
    }),
    { numRuns: 500 },
  );
});

test('dependences never refer to a task that is not there', () => {
  fc.assert(
    fc.property(request, commands, (r, list) => {
      const end = run(draftFromRequest(r, counterIds()), list);
      const ids = new Set(end.tasks.map((t) => t.id));
      for (const d of end.dependences) {
        for (const at of [d.start, d.end]) if ('task' in at) expect(ids).toContain(at.task);
      }
    }),
  );
});

test('a task is in one group at most, and a group has tasks of the draft', () => {
  fc.assert(
    fc.property(request, commands, (r, list) => {
      const end = run(draftFromRequest(r, counterIds()), list);
      const grouped = groupsOf(end).flatMap(({ tasks }) => tasks);
      expect(new Set(grouped).size).toBe(grouped.length);
      expect(new Set(groupsOf(end).map((group) => group.id)).size).toBe(groupsOf(end).length);
      for (const group of groupsOf(end)) {
        expect(group.tasks).not.toHaveLength(0);
        for (const at of group.tasks) expect(groupOfTask(end).get(at)).toBe(group);
      }
      const ids = new Set(end.tasks.map((t) => t.id));
      for (const at of grouped) expect(ids).toContain(at);
    }),
    { numRuns: 300 },
  );
});

test('a command that is carried out twice changes nothing the second time, or is refused', () => {
  fc.assert(
    fc.property(request, commands, command, (r, list, last) => {
      const once = apply(run(draftFromRequest(r, counterIds()), list), last);
      if (!once.ok) return;
      const twice = apply(once.draft, last);
      expect(twice.ok ? twice.draft : once.draft).toBe(once.draft);
    }),
  );
});

test('the draft before is left as it was', () => {
  fc.assert(
    fc.property(request, commands, (r, list) => {
      const start = draftFromRequest(r, counterIds());
      const text = JSON.stringify(start);
      run(start, list);
      expect(JSON.stringify(start)).toBe(text);
    }),
  );
});

test('a command leaves the identity of every task and dependence that it does not touch', () => {
  fc.assert(
    fc.property(request, commands, command, (r, list, last) => {
      const before = run(draftFromRequest(r, counterIds()), list);
      const after = run(before, [last]);
      const text = (item: unknown) => JSON.stringify(item);
      for (const lists of [
        [before.tasks, after.tasks] as const,
        [before.dependences, after.dependences] as const,
        [groupsOf(before), groupsOf(after)] as const,
      ]) {
        const [old, fresh] = lists;
        const byId = new Map<string, unknown>(old.map((item) => [item.id, item]));
        for (const item of fresh) {
          const was = byId.get(item.id);
          if (was !== undefined && text(was) === text(item)) expect(item).toBe(was);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('as many undos as steps give the first draft back, and as many redos the last', () => {
  fc.assert(
    fc.property(request, commands, (r, list) => {
      const start = draftFromRequest(r, counterIds());
      let history = startHistory(start);
      for (const next of list) history = record(history, run(history.present, [next]), { at: 0 });
      const steps = history.past.length;
      const last = history.present;
      for (let step = 0; step < steps; step++) history = undo(history);
      expect(history.present).toBe(start);
      for (let step = 0; step < steps; step++) history = redo(history);
      expect(history.present).toBe(last);
    }),
  );
});

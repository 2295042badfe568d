import { describe, expect, it } from 'vitest';
import { check as checkDraft } from '../../model/checks/check.ts';
import { type Draft, jobEntity, taskEntity } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import type { Problem } from '../../model/problem.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { countProblems, problemsByTask, sortProblems } from './countProblems.ts';
import { fixAll } from './fixAll.ts';
import { groupProblems } from './groupProblems.ts';

const draft = draftWith({ tasks: ['align', 'sort'] });
const text = (en: string) => ({ en, zh: en });
const finding = (members: Partial<Problem>): Problem => ({
  entity: jobEntity,
  path: [],
  code: 'InvalidParameterValue',
  severity: 'error',
  basis: 'documented',
  message: text('wrong'),
  ...members,
});
const onTask = (name: string, members: Partial<Problem> = {}) =>
  finding({ entity: taskEntity(idOf(draft, name)), ...members });

describe('the list of problems', () => {
  const list = [
    onTask('sort', { severity: 'hint' }),
    finding({ severity: 'warning' }),
    onTask('align'),
    onTask('sort', { severity: 'warning' }),
  ];

  it('counts by severity', () => {
    expect(countProblems(list)).toEqual({ error: 1, warning: 2, hint: 1 });
  });

  it('puts errors first and keeps the order of the check within a severity', () => {
    expect(sortProblems(list)).toEqual([list[2], list[1], list[3], list[0]]);
  });

  it('counts for each task, and gives the same map for the same list', () => {
    const byTask = problemsByTask(list);
    expect(byTask.get(idOf(draft, 'sort'))).toEqual({ error: 0, warning: 1, hint: 1 });
    expect(problemsByTask(list)).toBe(byTask);
  });

  it('groups by task in the order of the draft, the job first', () => {
    const groups = groupProblems(draft, list);
    expect(groups.map(({ name }) => name)).toEqual([undefined, 'align', 'sort']);
    expect(groups.flatMap(({ problems }) => problems)).toHaveLength(list.length);
  });
});

describe('Fix all', () => {
  const path = ['Job', 'Tags'];
  /** A rule with a fix by index: fixed all at once from one list, the second would hit the wrong item. */
  const check = (of: Draft): readonly Problem[] => {
    const tags = getAt(of.header, path);
    if (!Array.isArray(tags)) return [];
    return tags.flatMap((tag, at) =>
      tag === 'bad'
        ? [
            finding({
              path: [...path, at],
              fix: {
                label: text('Remove'),
                commands: [{ type: 'setField', entity: jobEntity, path: [...path, at], value: undefined }],
              },
            }),
          ]
        : [],
    );
  };
  const tagged = (tags: string[], rule = check) =>
    createDraftStore({ draft: draftWith({ tasks: ['a'], job: { Tags: tags } }), now: () => 0, check: rule });

  it('fixes one after the other, each on what the former left', () => {
    const store = tagged(['bad', 'good', 'bad', 'bad']);
    expect(fixAll(store)).toBe(3);
    expect(getAt(store.getState().draft.header, path)).toEqual(['good']);
  });

  it('is one step of the history', () => {
    const store = tagged(['bad', 'good', 'bad']);
    const before = store.getState().draft;
    fixAll(store);
    store.undo();
    expect(store.getState().draft).toBe(before);
    expect(store.getState().canUndo).toBe(false);
  });

  it('checks a job of many fixes that do not touch a few times, not once a fix', () => {
    const names = Array.from({ length: 60 }, (_, at) => `t${String(at).padStart(2, '0')}`);
    const chain = names.slice(1).map((name, at): [string, string] => [names[at] ?? '', name]);
    // Each of these is implied by two of the chain.
    const short = names.slice(2).map((name, at): [string, string] => [names[at] ?? '', name]);
    const implied = draftWith({ tasks: names, edges: [...chain, ...short] });
    let checks = 0;
    const store = createDraftStore({
      draft: implied,
      now: () => 0,
      check: (of) => {
        checks += 1;
        return checkDraft(of);
      },
    });
    expect(fixAll(store)).toBe(short.length);
    expect(store.getState().draft.dependences).toEqual(implied.dependences.slice(0, chain.length));
    expect(checks).toBeLessThan(6);
    store.undo();
    expect(store.getState().draft.dependences).toBe(implied.dependences);
  });

  it('ends where a fix does not help', () => {
    const stubborn = finding({
      fix: { label: text('Try'), commands: [{ type: 'setRegion', region: null }] },
    });
    const store = tagged([], () => [stubborn, stubborn]);
    expect(fixAll(store)).toBe(0);
  });
});

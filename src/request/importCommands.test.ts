import { describe, expect, it } from 'vitest';
import { decode } from '../exchange/decode.ts';
import { applyAll } from '../model/apply.ts';
import type { Draft } from '../model/draft.ts';
import { withPlaces } from '../model/layout.ts';
import { draftRegion, requestOf, taskName } from '../model/request.ts';
import { counterIds, draftWith, requestWith } from '../model/testing/builders.ts';
import { draftFile } from '../store/drafts/draftFile.ts';
import type { JsonObject } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';
import { additionCommands, replaceCommands } from './importCommands.ts';

const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']], job: { JobName: 'mine' } });

function outcome(commands: Parameters<typeof applyAll>[1]): Draft {
  const applied = applyAll(draft, commands);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
}
const edges = (request: JsonObject) => (request.Job as JsonObject).Dependences;

describe('replacing', () => {
  const request = requestWith({ tasks: ['x'] });

  it('makes the draft stand for the request, and keeps the direction', () => {
    const rightward = { ...draft, board: { ...draft.board, direction: 'right' as const } };
    const next = outcome(replaceCommands(rightward, { request }, counterIds('n')));
    expect(requestOf(next)).toEqual(request);
    expect(next.board.direction).toBe('right');
  });

  it('takes places, direction, region and defaults from a file of ours, and nothing of it into the request', () => {
    const saved: Draft = {
      ...withPlaces(draftWith({ tasks: ['x', 'y'] })),
      region: 'ap-tokyo',
      defaults: { MaxRetryCount: 1 },
    };
    const file = JSON.stringify(draftFile({ ...saved, board: { ...saved.board, direction: 'right' } }));
    const decoded = decode(file);
    if (!decoded.ok) throw new Error(decoded.message.en);
    const next = outcome(replaceCommands(draft, decoded, counterIds('t')));
    expect(next).toEqual({ ...saved, board: { ...saved.board, direction: 'right' } });
    expect(requestOf(next)).toEqual(requestOf(saved));
    expect(decoded.notes).toEqual([]);
  });

  it('sets the region only where the zone does not say it', () => {
    const region = (named: string) =>
      outcome(replaceCommands(draft, { request, region: named }, counterIds('n')));
    expect(region('ap-guangzhou').region).toBeNull();
    expect(draftRegion(region('ap-tokyo'))).toBe('ap-tokyo');
  });

  it('keeps the secrets behind masks of a text that came from this draft', () => {
    const docker = { Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: 'pw' } } };
    const guarded = draftWith({ tasks: { a: docker } });
    const commands = replaceCommands(guarded, { request: maskSecrets(requestOf(guarded)) }, counterIds('n'));
    expect(requestOf(outcome(commands))).toEqual(requestOf(guarded));
  });
});

describe('adding', () => {
  const add = (request: JsonObject) => additionCommands(draft, request, counterIds('n'));

  it('adds tasks and their dependences, and nothing of the job', () => {
    const { commands, unmet } = add(
      requestWith({ tasks: ['x', 'y'], edges: [['x', 'y']], job: { JobName: 'other' } }),
    );
    const next = requestOf(outcome(commands));
    expect(next.Job).toMatchObject({ JobName: 'mine' });
    expect(edges(next)).toEqual([
      { StartTask: 'a', EndTask: 'b' },
      { StartTask: 'x', EndTask: 'y' },
    ]);
    expect(unmet).toBe(0);
  });

  it('gives names that are taken a number, and their dependences follow', () => {
    const next = outcome(add(requestWith({ tasks: ['a', 'b'], edges: [['a', 'b']] })).commands);
    expect(next.tasks.map(taskName)).toEqual(['a', 'b', 'a-2', 'b-2']);
    expect(edges(requestOf(next))).toEqual([
      { StartTask: 'a', EndTask: 'b' },
      { StartTask: 'a-2', EndTask: 'b-2' },
    ]);
  });

  it('names a task that has no name', () => {
    const next = outcome(add({ Job: { Tasks: [{ Application: {} }, { Application: {} }] } }).commands);
    expect(next.tasks.map(taskName)).toEqual(['a', 'b', 'task', 'task-2']);
  });

  it('joins a dependence on a task that only this job has, and counts those that nobody has', () => {
    const dependences = [
      { StartTask: 'b', EndTask: 'x' },
      { StartTask: 'x', EndTask: 'nobody' },
    ];
    const { commands, unmet } = add({ Job: { Tasks: [{ TaskName: 'x' }], Dependences: dependences } });
    expect(edges(requestOf(outcome(commands)))).toEqual([{ StartTask: 'a', EndTask: 'b' }, dependences[0]]);
    expect(unmet).toBe(1);
  });

  it('takes a dependence that stands twice once', () => {
    const twice = [
      { StartTask: 'x', EndTask: 'y' },
      { StartTask: 'x', EndTask: 'y' },
    ];
    const { commands } = add({ Job: { Tasks: [{ TaskName: 'x' }, { TaskName: 'y' }], Dependences: twice } });
    expect(outcome(commands).dependences).toHaveLength(2);
  });
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jobState } from '../core/derive.ts';
import { arrows, aTask } from '../testing/jobs.ts';
import { aServiceWorld } from '../testing/service.ts';

const id = 'job-abcd1234';

describe('a submitted job', () => {
  test('is SUBMITTED at first, then goes its way to the end', () => {
    const { service, clock, runner, states, submit } = aServiceWorld();
    const seen: string[] = [];
    service.onChange((job) => seen.push(jobState(job)));
    submit(id, [aTask('A'), aTask('B')], { Dependences: arrows('A>B') });
    expect(states(id)).toEqual([['SUBMITTED'], ['SUBMITTED']]);
    clock.settle();
    expect(runner.running).toEqual([`${id} A.0#1`]);
    runner.runAll();
    expect(states(id)).toEqual([['SUCCEED'], ['SUCCEED']]);
    expect(seen).toEqual([
      'SUBMITTED',
      'RUNNABLE',
      'STARTING',
      'RUNNING',
      'RUNNING',
      'RUNNING',
      'RUNNING',
      'SUCCEED',
    ]);
  });

  test('has its process on disk before the command runs, and off it after the end', () => {
    const { clock, runner, store, submit } = aServiceWorld();
    submit(id, [aTask('A')]);
    clock.settle();
    expect(store.load(id)?.run.tasks[0]?.[0]).toMatchObject({ state: 'STARTING', run: 1 });
    runner.start(`${id} A.0#1`);
    expect(store.processes()).toMatchObject([{ jobId: id, run: 1, pid: 1001 }]);
    runner.end(`${id} A.0#1`);
    expect(store.processes()).toEqual([]);
  });

  test('hands its runner all that the command needs', () => {
    const { clock, runner, submit } = aServiceWorld({ machines: 3 });
    submit(id, [aTask('A', { TaskInstanceNum: 3 })]);
    clock.settle();
    expect(runner.orders.map(({ ref, instances, taskName }) => [ref.index, instances, taskName])).toEqual([
      [0, 3, 'A'],
      [1, 3, 'A'],
      [2, 3, 'A'],
    ]);
  });
});

describe('machines', () => {
  test('are given to so many runs at once, the others wait RUNNABLE', () => {
    const { clock, runner, states, submit } = aServiceWorld({ machines: 2 });
    submit(id, [aTask('A', { TaskInstanceNum: 3 })]);
    clock.settle();
    expect(states(id)).toEqual([['STARTING', 'STARTING', 'RUNNABLE']]);
    runner.end(`${id} A.1#1`);
    expect(states(id)).toEqual([['STARTING', 'SUCCEED', 'STARTING']]);
  });

  test('go to the higher priority, then to the older job', () => {
    const { clock, runner, submit } = aServiceWorld({ machines: 1 });
    submit('job-first000', [aTask('A')]);
    clock.settle();
    submit('job-second00', [aTask('A')]);
    submit('job-third000', [aTask('A')], { Priority: 0 });
    submit('job-urgent00', [aTask('A')], { Priority: 5 });
    clock.settle();
    runner.runAll();
    expect(runner.orders.map(({ jobId }) => jobId)).toEqual([
      'job-first000',
      'job-urgent00',
      'job-second00',
      'job-third000',
    ]);
  });
});

describe('deadlines', () => {
  test('stop a run that takes too long', () => {
    const { clock, runner, service, submit } = aServiceWorld();
    submit(id, [aTask('A', { Timeout: 60 })]);
    clock.settle();
    runner.start(`${id} A.0#1`);
    clock.pass(59_999);
    expect(runner.isStopped(`${id} A.0#1`)).toBe(false);
    clock.pass(1);
    expect(runner.isStopped(`${id} A.0#1`)).toBe(true);
    runner.end(`${id} A.0#1`, 143);
    expect(service.job(id)?.run.tasks[0]?.[0]?.reason).toEqual({ kind: 'timeout', seconds: 60 });
  });

  test('are forgotten when the run ends first', () => {
    const { clock, runner, submit } = aServiceWorld();
    submit(id, [aTask('A', { Timeout: 60 })]);
    clock.settle();
    runner.runAll();
    expect(clock.waiting).toBe(0);
  });
});

describe('what people ask for', () => {
  test('terminating stops the run and frees its machine', () => {
    const { clock, runner, service, states, submit } = aServiceWorld({ machines: 1 });
    submit(id, [aTask('A'), aTask('B')], { Dependences: arrows('A>B') });
    submit('job-next0000', [aTask('A')]);
    clock.settle();
    runner.start(`${id} A.0#1`);
    service.send(id, { type: 'terminate' });
    expect(runner.isStopped(`${id} A.0#1`)).toBe(true);
    runner.end(`${id} A.0#1`, 143);
    expect(states(id)).toEqual([['FAILED'], ['FAILED']]);
    expect(runner.running).toEqual(['job-next0000 A.0#1']);
  });

  test('a retry of an ended job runs what failed', () => {
    const { clock, runner, service, states, submit } = aServiceWorld();
    submit(id, [aTask('A'), aTask('B')], { Dependences: arrows('A>B') });
    clock.settle();
    runner.runAll({ B: 1 });
    expect(states(id)).toEqual([['SUCCEED'], ['FAILED']]);
    service.send(id, { type: 'retry' });
    expect(runner.running).toEqual([`${id} B.0#2`]);
    runner.runAll();
    expect(states(id)).toEqual([['SUCCEED'], ['SUCCEED']]);
  });

  test('removing a job takes its files along', async () => {
    const { clock, runner, service, files, store, submit } = aServiceWorld();
    submit(id, [aTask('A')]);
    clock.settle();
    runner.runAll();
    const log = files.log(id, { task: 0, index: 0, run: 1 }, 'stdout');
    mkdirSync(log, { recursive: true });
    service.remove(id);
    expect(service.job(id)).toBeUndefined();
    await expect.poll(() => store.pendingEffects()).toEqual([]);
    expect(existsSync(log)).toBe(false);
  });

  test('nothing happens to a job that is not there', () => {
    const { service, runner } = aServiceWorld();
    service.send('job-00000000', { type: 'retry' });
    service.remove('job-00000000');
    expect(runner.orders).toEqual([]);
  });
});

describe('a service that died', () => {
  test('has lost no job: what ran runs again, what waited waits, what was new is taken up', () => {
    const first = aServiceWorld({ machines: 1 });
    first.submit(id, [aTask('A'), aTask('B')], { Dependences: arrows('A>B') });
    first.clock.settle();
    first.runner.start(`${id} A.0#1`);
    first.submit('job-new00000', [aTask('A')]);

    const second = aServiceWorld({ machines: 1, dataDir: first.dataDir });
    expect(second.runner.leftovers).toMatchObject([{ jobId: id, pid: 1001, run: 1 }]);
    expect(second.runner.running).toEqual([`${id} A.0#2`]);
    expect(second.states('job-new00000')).toEqual([['RUNNABLE']]);
    second.runner.runAll();
    expect(second.states(id)).toEqual([['SUCCEED'], ['SUCCEED']]);
    expect(second.states('job-new00000')).toEqual([['SUCCEED']]);
  });

  test('removes at its next start the files that it could not remove any more', async () => {
    const first = aServiceWorld();
    first.submit(id, [aTask('A')]);
    first.clock.settle();
    first.runner.runAll();
    const log = first.files.log(id, { task: 0, index: 0, run: 1 }, 'stdout');
    mkdirSync(log, { recursive: true });
    writeFileSync(`${log}/x`, '');
    first.store.remove(id);

    const second = aServiceWorld({ dataDir: first.dataDir });
    await expect.poll(() => second.store.pendingEffects()).toEqual([]);
    expect(existsSync(log)).toBe(false);
  });

  test('ends in order without writing the ends of its runs', async () => {
    const first = aServiceWorld();
    first.submit(id, [aTask('A')]);
    first.clock.settle();
    first.runner.start(`${id} A.0#1`);
    await first.service.close();
    expect(first.clock.waiting).toBe(0);
    expect(first.store.load(id)?.run.tasks[0]?.[0]?.state).toBe('RUNNING');
    const second = aServiceWorld({ dataDir: first.dataDir });
    expect(second.runner.running).toEqual([`${id} A.0#2`]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestUpstream } from './nearestUpstream.ts';
import { jobAnswer } from './testing/answers.ts';

const names = Array.from({ length: 7 }, (_, at) => `t${at}`);
const tasks = fc
  .tuple(...names.map(() => fc.constantFrom('FAILED' as const, 'PENDING' as const)))
  .map((states) => Object.fromEntries(names.map((name, at) => [name, states[at] ?? 'PENDING'])));
const edges = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 })
  .map((pairs) => pairs.flatMap(([a, b]): [string, string][] => (a < b ? [[`t${a}`, `t${b}`]] : [])));

/** Level by level upwards from one task. */
function lookedFor(name: string, states: Readonly<Record<string, string>>, all: readonly [string, string][]) {
  let level = new Set([name]);
  while (level.size > 0) {
    const above = all.filter(([, end]) => level.has(end)).map(([start]) => start);
    const hit = above.find((start) => states[start] === 'FAILED');
    if (hit !== undefined) return hit;
    level = new Set(above);
  }
  return undefined;
}

test('law: it is the one that is found by going up level by level from each task', () => {
  fc.assert(
    fc.property(tasks, edges, (states, all) => {
      const found = nearestUpstream(jobAnswer({ tasks: states, edges: all }), (state) => state === 'FAILED');
      for (const name of names) expect(found.get(name)).toBe(lookedFor(name, states, all));
    }),
  );
});

test('ten thousand tasks in a chain are asked within a moment, and loops end', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `t${at}`);
  const job = jobAnswer({
    tasks: Object.fromEntries(many.map((name, at) => [name, at === 0 ? 'FAILED' : 'PENDING'])),
    edges: many.map((name, at) => [name, `t${(at + 1) % many.length}`] as const),
  });
  const found = nearestUpstream(job, (state) => state === 'FAILED');
  expect(found.get('t9999')).toBe('t0');
  expect(found.has('t0')).toBe(false);
});

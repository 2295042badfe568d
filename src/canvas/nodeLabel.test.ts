import { describe, expect, it } from 'vitest';
import { makeDescribe } from './nodeLabel.ts';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const describeNode = makeDescribe(t, t, ', ');
const quiet = { name: 'align', instances: 1, after: [], before: [], errors: 0, warnings: 0 };

describe('the accessible name of a node', () => {
  it('says what the task is, where it stands and what is wrong', () => {
    const node = { ...quiet, instances: 24, after: ['split'], before: ['sort', 'qc'], errors: 1 };
    expect(describeNode(node)).toBe('align, kind, instances 24, after split, before sort, qc, errors 1');
  });
  it('says no more than there is', () => {
    expect(describeNode(quiet)).toBe('align, kind');
  });
  it('counts the neighbours after the third', () => {
    expect(describeNode({ ...quiet, before: ['a', 'b', 'c', 'd', 'e'] })).toBe(
      'align, kind, before a, b, c, moreTasks 2',
    );
  });
  it('says the second row of a task that runs', () => {
    expect(describeNode({ ...quiet, detail: '13 running' })).toBe('align, kind, 13 running');
  });
  it('has words for a task without a name', () => {
    expect(describeNode({ ...quiet, name: '', after: [''] })).toBe('noName, kind, after noName');
  });
});

import { expect, it } from 'vitest';
import { countSet } from './countSet.ts';

it('counts fields that have a value, at any depth, and lists once', () => {
  const Job = {
    JobName: 'a',
    Tasks: [{ TaskName: 't' }],
    Dependences: [],
    Notifications: [{}, {}],
    Tags: [],
  };
  expect(countSet({ Placement: { Zone: 'ap-guangzhou-3' }, Job })).toBe(3);
});

it('counts nothing in an empty job', () => {
  expect(countSet({})).toBe(0);
  expect(countSet({ Job: { Tasks: [] } })).toBe(0);
});

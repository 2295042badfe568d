import { describe, expect, it } from 'vitest';
import { taskId, taskSpec } from '../model/testing/builders.ts';
import type { JsonObject } from '../wire/json.ts';
import { factsOf } from './facts.ts';

const of = (members: JsonObject) => factsOf({ id: taskId('t1'), spec: taskSpec('align', members) });

describe('factsOf', () => {
  it('reads name, instances and command', () => {
    expect(of({ TaskInstanceNum: 24 })).toEqual({
      name: 'align',
      kind: 'command',
      instances: 24,
      line: 'echo align',
    });
  });
  it('tells a package and a container', () => {
    expect(of({ Application: { DeliveryForm: 'PACKAGE' } }).kind).toBe('package');
    expect(of({ Application: { DeliveryForm: 'PACKAGE', Docker: { Image: 'x' } } }).kind).toBe('container');
  });
  it('stays calm where the number of instances is wrong', () => {
    expect(of({ TaskInstanceNum: '24' }).instances).toBe(1);
    expect(of({ TaskInstanceNum: -3 }).instances).toBe(1);
  });
  it('gives the same facts for the same task', () => {
    const task = { id: taskId('t1'), spec: taskSpec('align') };
    expect(factsOf({ ...task })).toBe(factsOf(task));
  });
});

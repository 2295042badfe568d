import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { requestShape, type Shape, shapeAt, shapeOf, taskShape } from './shape.ts';

/** Every path of the shape that ends in a value, or in a list of values. */
function leaves(shape: Shape): number {
  if (shape.kind === 'list') return shape.item.kind === 'object' ? leaves(shape.item) : 1;
  if (shape.kind !== 'object') return 1;
  return [...shape.members.values()].reduce((sum, member) => sum + leaves(member.shape), 0);
}

describe('shapeOf', () => {
  it('tells whole numbers that may be negative from those that may not', () => {
    expect(shapeOf(z.int())).toEqual({ kind: 'integer', unsigned: false });
    expect(shapeOf(z.int().min(0))).toEqual({ kind: 'integer', unsigned: true });
    expect(shapeOf(z.int().min(-5))).toEqual({ kind: 'integer', unsigned: false });
  });

  it('tells required members from optional ones, in the order of the schema', () => {
    const shape = shapeOf(z.strictObject({ B: z.string(), A: z.array(z.boolean()).optional() }));
    expect(shape.kind === 'object' && [...shape.members]).toEqual([
      ['B', { shape: { kind: 'text' }, required: true }],
      ['A', { shape: { kind: 'list', item: { kind: 'flag' } }, required: false }],
    ]);
  });

  it('throws for a kind of schema that no rule would walk', () => {
    expect(() => shapeOf(z.date())).toThrow('date');
  });
});

describe('the shape of the request', () => {
  it('has the required members of the API model at the top and in a task', () => {
    const required = (shape: Shape) =>
      shape.kind === 'object' ? [...shape.members].flatMap(([name, m]) => (m.required ? [name] : [])) : [];
    expect(required(requestShape)).toEqual(['Placement', 'Job']);
    expect(required(taskShape)).toEqual(['Application']);
    expect(required(shapeAt(requestShape, 'Job', 'Tags', '[]'))).toEqual(['Key', 'Value']);
  });

  it('reaches down to the deepest values', () => {
    expect(
      shapeAt(taskShape, 'ComputeEnv', 'EnvData', 'InstanceMarketOptions', 'SpotOptions', 'MaxPrice'),
    ).toEqual({
      kind: 'text',
    });
    expect(shapeAt(taskShape, 'FailedAction')).toEqual({
      kind: 'choice',
      values: ['TERMINATE', 'INTERRUPT', 'FAST_INTERRUPT'],
    });
    expect(leaves(requestShape)).toBeGreaterThan(100);
  });

  it('throws where the request has nothing', () => {
    expect(() => shapeAt(requestShape, 'Job', 'Nothing')).toThrow('Job.Nothing');
    expect(() => shapeAt(requestShape, 'Job', '[]')).toThrow();
  });
});

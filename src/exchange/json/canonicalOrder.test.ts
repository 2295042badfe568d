import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { anyRequest } from '../testing/requestArbitrary.ts';
import { canonicalOrder } from './canonicalOrder.ts';

const reversed = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? Array.isArray(value)
      ? value.map(reversed)
      : value
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, child]) => [name, reversed(child)]),
      );

describe('the canonical order', () => {
  it('is that of the documentation, with what it does not know at the end, as it stood', () => {
    const request = {
      Zebra: 1,
      Job: {
        Tasks: [
          { TaskName: 'a', Nest: { b: 1, a: 2 }, Application: { Command: 'x', DeliveryForm: 'LOCAL' } },
        ],
        JobName: 'j',
      },
      Apple: 2,
      Placement: { ProjectId: 0, Zone: 'z' },
    };
    expect(JSON.stringify(canonicalOrder(request))).toBe(
      '{"Placement":{"Zone":"z","ProjectId":0},"Job":{"Tasks":[{"Application":{"DeliveryForm":"LOCAL","Command":"x"},' +
        '"TaskName":"a","Nest":{"b":1,"a":2}}],"JobName":"j"},"Zebra":1,"Apple":2}',
    );
  });

  it('changes nothing but the order, and makes one text of two orders', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const ordered = canonicalOrder(request);
        expect(ordered).toEqual(request);
        expect(JSON.stringify(canonicalOrder(reversed(request) as JsonObject))).toBe(JSON.stringify(ordered));
      }),
    );
  });

  it('keeps a member named __proto__', () => {
    const request = JSON.parse('{"__proto__":{"a":1},"Job":{}}') as JsonObject;
    expect(JSON.stringify(canonicalOrder(request))).toBe('{"Job":{},"__proto__":{"a":1}}');
  });
});

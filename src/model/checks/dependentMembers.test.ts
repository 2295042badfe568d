// The 16 groups of members that exclude or need each other. For each: what is refused and where, and neighbours at the
// edge of that, which are sound.
import { describe, expect, it } from 'vitest';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { foundIn } from './testing/found.ts';
import { jobGroups } from './testing/jobGroups.ts';
import { machineGroups } from './testing/machineGroups.ts';

const groups = { ...jobGroups, ...machineGroups };

describe.each(Object.entries(groups))('group %s', (_name, { refused, sound }) => {
  it.each(refused.map(([draft, line]) => [line, draft] as const))(
    'finds %s, and nothing else',
    (line, draft) => {
      expect(foundIn(draft)).toEqual([line]);
    },
  );

  it.each(sound.map((draft, index) => [index + 1, draft] as const))('takes neighbour %d', (_index, draft) => {
    expect(foundIn(draft)).toEqual([]);
  });
});

describe('what cannot be decided without asking the account', () => {
  it('is said in the help of the field: the zone of a subnet', () => {
    for (const at of ['VirtualPrivateCloud.', 'VirtualPrivateClouds[].']) {
      const doc = fieldDoc(`ComputeEnv.EnvData.${at}SubnetId`);
      expect(doc?.inferred).toBe(true);
      expect(doc?.help.en).toContain('must be in the zone of the job');
    }
  });
});

it('the groups are 16', () => {
  const numbers = Object.keys(groups).map((name) => Number.parseInt(name, 10));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
});

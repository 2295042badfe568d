import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { fixed, foundIn, foundInJob, jobDraft } from './testing/found.ts';

const inZone = (Zone: string, region: string | null = null, placement: JsonObject = {}) =>
  foundIn({ ...jobDraft({}, { Zone, ...placement }), region });

describe('the zone', () => {
  it('gives the region', () => {
    expect(inZone('ap-guangzhou-3')).toEqual([]);
    expect(inZone('ap-shanghai-fsi-1')).toEqual([]);
    expect(inZone('ap-guangzhou-3', 'ap-guangzhou')).toEqual([]);
  });

  it('must be in the region that the person set', () => {
    const line = 'error InvalidParameterValue.InvalidZoneMismatchRegion Placement.Zone';
    expect(inZone('ap-guangzhou-3', 'ap-beijing')).toEqual([line]);
    expect(inZone('ap-shanghai-fsi-1', 'ap-shanghai')).toEqual([line]);
  });

  it('of another form is an error while no region is known, else a warning', () => {
    const line = 'InvalidZone.MismatchRegion Placement.Zone';
    expect(inZone('zone 3')).toEqual([`error ${line}`]);
    expect(inZone('ap-guangzhou')).toEqual([`error ${line}`]);
    expect(inZone('special', 'ap-guangzhou')).toEqual([`warning ${line}`]);
  });

  it('loses blanks around it', () => {
    const draft = jobDraft({}, { Zone: ' ap-guangzhou-3' });
    expect(foundIn(fixed(draft, 'error InvalidZone.MismatchRegion Placement.Zone'))).toEqual([]);
  });

  it('that is not in the list is questioned only', () => {
    expect(inZone('ap-guangzhou-99')).toEqual([
      'warning InvalidParameterValue.UnavailableZone Placement.Zone',
    ]);
  });
});

describe('the region', () => {
  it('that is not in the list is questioned where it stands', () => {
    expect(inZone('ap-atlantis-1')).toEqual(['warning UnsupportedRegion Placement.Zone']);
    expect(inZone('ap-atlantis-1', 'ap-atlantis')).toEqual(['warning UnsupportedRegion Region']);
    expect(inZone('special', 'Guangzhou')).toContain('warning UnsupportedRegion Region');
  });

  it('is no inherited name of objects', () => {
    expect(inZone('special', 'constructor')).toContain('warning UnsupportedRegion Region');
  });
});

describe('hosts', () => {
  it('that only the service returns have no effect, and go by one button', () => {
    const draft = jobDraft({}, { HostId: 'host-1', RackId: 'rack-1' });
    expect(foundIn(draft)).toEqual([
      'hint Jobloom.NoEffect Placement.HostId',
      'hint Jobloom.NoEffect Placement.RackId',
    ]);
    expect(foundIn(fixed(draft, 'hint Jobloom.NoEffect Placement.HostId'))).toEqual([
      'hint Jobloom.NoEffect Placement.RackId',
    ]);
  });

  it('of dedicated packs need the tenancy', () => {
    const ids = { DedicatedResourcePackIds: ['rpp-1a2b3c4d'] };
    const line = 'error InvalidParameter.InvalidParameterCombination Placement.DedicatedResourcePackTenancy';
    expect(foundInJob({}, ids)).toEqual([line]);
    expect(foundIn(fixed(jobDraft({}, ids), line))).toEqual([]);
  });
});

// Where the job runs. A zone is `<region>-<n>` in every list of the vendor; which regions offer Batch is not documented.
import type { JsonObject } from '../../wire/json.ts';
import { regionOfZone, regionPattern, regions } from '../../wire/regions.ts';
import { error, type Finding, hint, inferredWarning, remove, use } from './finding.ts';
import { filledTextAt, isGiven } from './read.ts';
import type { JobContext } from './rule.ts';
import { shortened } from './shortened.ts';

const zonePath = ['Placement', 'Zone'];
/** The region is no member of the request but a common parameter beside it. */
const regionPath = ['Region'];

export function* zone(header: JsonObject, { chosenRegion, region }: JobContext): Generator<Finding> {
  const name = filledTextAt(header, zonePath);
  if (name === undefined) return;
  const trimmed = name.trim();
  if (trimmed !== name) {
    const repair = use(zonePath, trimmed, { en: 'Remove the blanks', zh: '删除空格' });
    const message = { en: 'The zone must not have blanks around it', zh: '可用区前后不能有空格' };
    yield error('InvalidZone.MismatchRegion', zonePath, message, repair);
    return;
  }
  const own = regionOfZone(name);
  if (own === undefined) yield zoneWithoutRegion(region);
  else if (chosenRegion !== null && own !== chosenRegion) {
    yield error('InvalidParameterValue.InvalidZoneMismatchRegion', zonePath, {
      en: `The zone is in ${own}, the request goes to ${shortened(chosenRegion)}: change one of them`,
      zh: `可用区在 ${own}，请求发往 ${shortened(chosenRegion)}：改其中一个`,
    });
  } else yield* zoneNumber(name, own);
}

function zoneWithoutRegion(region: string | undefined): Finding {
  const message = {
    en: 'Write a zone such as ap-guangzhou-3: no region follows from this one',
    zh: '填写可用区，例如 ap-guangzhou-3：由此推不出地域',
  };
  // With a region that the person set the request can be sent, and the service may know better.
  return region === undefined
    ? error('InvalidZone.MismatchRegion', zonePath, message)
    : inferredWarning('InvalidZone.MismatchRegion', zonePath, {
        en: `Zones of ${region} are called ${region}-1, ${region}-2, …`,
        zh: `${region} 的可用区形如 ${region}-1、${region}-2`,
      });
}

function* zoneNumber(name: string, region: string): Generator<Finding> {
  const zones = regions[region]?.zones;
  if (zones === undefined || zones.includes(Number(name.slice(region.length + 1)))) return;
  yield inferredWarning('InvalidParameterValue.UnavailableZone', zonePath, {
    en: `The list of zones does not have it; it has ${zones.map((n) => `${region}-${n}`).join(', ')}`,
    zh: `可用区列表中没有它，已知的有 ${zones.map((n) => `${region}-${n}`).join('、')}`,
  });
}

export function* knownRegion(_header: JsonObject, { chosenRegion, region }: JobContext): Generator<Finding> {
  if (region === undefined || Object.hasOwn(regions, region)) return;
  const path = chosenRegion === null ? zonePath : regionPath;
  yield inferredWarning(
    'UnsupportedRegion',
    path,
    regionPattern.test(region)
      ? {
          en: `${region} is not in the list of regions: check the spelling`,
          zh: `地域列表中没有 ${region}：检查拼写`,
        }
      : { en: 'Regions look like ap-guangzhou: check the spelling', zh: '地域形如 ap-guangzhou：检查拼写' },
  );
}

/** HostId and RackId are only ever returned; dedicated packs need their tenancy. */
export function* hosts(header: JsonObject): Generator<Finding> {
  for (const member of ['HostId', 'RackId']) {
    const path = ['Placement', member];
    if (!isGiven(header, path)) continue;
    const message = {
      en: 'Only the service sets it: sending it has no effect',
      zh: '由服务返回，发送不起作用',
    };
    yield hint('Jobloom.NoEffect', path, message, remove(path));
  }
  const tenancy = ['Placement', 'DedicatedResourcePackTenancy'];
  if (isGiven(header, ['Placement', 'DedicatedResourcePackIds']) && !isGiven(header, tenancy)) {
    yield error(
      'InvalidParameter.InvalidParameterCombination',
      tenancy,
      { en: 'DedicatedResourcePackIds needs it', zh: '填了 DedicatedResourcePackIds 就必须填此项' },
      use(tenancy, 'ResourcePool'),
    );
  }
}

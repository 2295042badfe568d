// Network of the machines: public address and bandwidth, private networks, further zones.
import type { JsonObject, Path } from '../../wire/json.ts';
import { regionOfZone } from '../../wire/regions.ts';
import { error, type Finding, inferredWarning, use, warning } from './finding.ts';
import { filledTextAt, isGiven, listAt, numberAt, objectAt, textAt, textsAt } from './read.ts';
import type { TaskContext } from './rule.ts';

const envData = ['ComputeEnv', 'EnvData'];
const code = 'InvalidParameter.CvmParameters';

export function* publicNetwork(spec: JsonObject, { region }: TaskContext): Generator<Finding> {
  const at = [...envData, 'InternetAccessible'];
  const internet = objectAt(spec, at);
  if (internet === undefined) return;
  const bandwidth = numberAt(internet, ['InternetMaxBandwidthOut']) ?? 0;
  if (bandwidth < 0) {
    const path = [...at, 'InternetMaxBandwidthOut'];
    yield error('InvalidParameterValue.Negative', path, { en: 'Use 0 or more', zh: '改为 0 或更大的数' });
  } else if (internet.PublicIpAssigned === true && bandwidth === 0) {
    const path = [...at, 'PublicIpAssigned'];
    const message = {
      en: 'A public IP needs a bandwidth: set InternetMaxBandwidthOut above 0',
      zh: '公网 IP 需要带宽：InternetMaxBandwidthOut 应大于 0',
    };
    yield error('InvalidParameter.InvalidParameterCombination', path, message, use(path, false));
  }
  if (textAt(internet, ['IPv4AddressType']) === 'AntiDDoSEIP' && !isGiven(internet, ['AntiDDoSPackageId'])) {
    yield error('InvalidParameter.InvalidParameterCombination', [...at, 'AntiDDoSPackageId'], {
      en: 'AntiDDoSEIP needs the id of a package here',
      zh: 'AntiDDoSEIP 必须填写高防包 ID',
    });
  }
  for (const [member, type, offered] of highQuality) {
    if (textAt(internet, [member]) !== type || region === undefined || offered.includes(region)) continue;
    yield warning(code, [...at, member], {
      en: `${type} is offered in ${offered.join(' and ')} only`,
      zh: `${type} 仅在 ${offered.join('、')} 提供`,
    });
  }
}

/** Kinds of addresses that the documentation names for some regions alone. */
const highQuality: readonly (readonly [member: string, type: string, regions: readonly string[]])[] = [
  ['IPv4AddressType', 'HighQualityEIP', ['ap-singapore', 'ap-hongkong']],
  ['IPv6AddressType', 'HighQualityEIPv6', ['ap-hongkong']],
];

export function* privateNetworks(spec: JsonObject): Generator<Finding> {
  yield* privateNetwork(spec, [...envData, 'VirtualPrivateCloud']);
  const several = [...envData, 'VirtualPrivateClouds'];
  for (const index of listAt(spec, several).keys()) yield* privateNetwork(spec, [...several, index]);
}

function* privateNetwork(spec: JsonObject, at: Path): Generator<Finding> {
  const network = filledTextAt(spec, [...at, 'VpcId']);
  const subnet = filledTextAt(spec, [...at, 'SubnetId']);
  if (network === undefined || subnet === undefined) return;
  if ((network === 'DEFAULT') !== (subnet === 'DEFAULT')) {
    const other = [...at, network === 'DEFAULT' ? 'SubnetId' : 'VpcId'];
    yield error(
      'InvalidParameter.InvalidParameterCombination',
      other,
      { en: 'Write DEFAULT for both, or for neither', zh: '两项都填 DEFAULT，或都不填 DEFAULT' },
      use(other, 'DEFAULT'),
    );
  } else if (network !== 'DEFAULT') {
    yield* networkId(network, [...at, 'VpcId'], 'vpc');
    yield* networkId(subnet, [...at, 'SubnetId'], 'subnet');
  }
}

function* networkId(id: string, path: Path, prefix: string): Generator<Finding> {
  if (new RegExp(`^${prefix}-[a-z0-9]+$`).test(id)) return;
  yield inferredWarning(code, path, {
    en: `Ids look like ${prefix}-1a2b3c4d: check the spelling`,
    zh: `ID 形如 ${prefix}-1a2b3c4d：检查拼写`,
  });
}

export function* furtherZones(spec: JsonObject, { region }: TaskContext): Generator<Finding> {
  const path = [...envData, 'Zones'];
  for (const { index, text } of textsAt(spec, path)) {
    if (region === undefined || regionOfZone(text) === region) continue;
    yield inferredWarning('InvalidParameterValue.InvalidZoneMismatchRegion', [...path, index], {
      en: `The zone is not in ${region}, where the job runs`,
      zh: `可用区不在作业所在地域 ${region}`,
    });
  }
}

// Texts of which the API model names the values without calling the list closed: a newer value may be taken, so that
// another one is never more than a doubt.
import type { JsonObject, JsonValue, Path } from '../../wire/json.ts';
import { type Finding, inferredWarning, use } from './finding.ts';
import { listAt, textAt } from './read.ts';

const diskTypes = [
  'LOCAL_BASIC',
  'LOCAL_SSD',
  'LOCAL_NVME',
  'LOCAL_PRO',
  'CLOUD_BASIC',
  'CLOUD_SSD',
  'CLOUD_PREMIUM',
  'CLOUD_BSSD',
  'CLOUD_HSSD',
  'CLOUD_TSSD',
];

/** By the path inside the task; `[]` stands for each item of a list. */
export const documentedTexts: Readonly<Record<string, readonly string[]>> = {
  'ComputeEnv.EnvType': ['MANAGED'],
  'ComputeEnv.AgentRunningMode.Scene': ['WINDOWS'],
  'ComputeEnv.EnvData.SystemDisk.DiskType': diskTypes,
  'ComputeEnv.EnvData.DataDisks[].DiskType': diskTypes,
  'ComputeEnv.EnvData.InternetAccessible.InternetChargeType': [
    'TRAFFIC_POSTPAID_BY_HOUR',
    'BANDWIDTH_POSTPAID_BY_HOUR',
    'BANDWIDTH_PREPAID',
    'BANDWIDTH_PACKAGE',
  ],
  'ComputeEnv.EnvData.InternetAccessible.InternetServiceProvider': ['BGP', 'CMCC', 'CTCC', 'CUCC'],
  'ComputeEnv.EnvData.InternetAccessible.IPv4AddressType': ['WanIP', 'HighQualityEIP', 'AntiDDoSEIP'],
  'ComputeEnv.EnvData.InternetAccessible.IPv6AddressType': ['EIPv6', 'HighQualityEIPv6'],
  'ComputeEnv.EnvData.InstanceMarketOptions.MarketType': ['spot'],
  'ComputeEnv.EnvData.InstanceMarketOptions.SpotOptions.SpotInstanceType': ['one-time'],
  'InputMappings[].MountType': ['COSFS', 'GooseFS-Lite'],
  'OutputMappingConfigs[].Scene': ['COS'],
  'Authentications[].Scene': ['COS'],
};

interface Place {
  readonly list: Path | undefined;
  readonly member: Path;
  readonly values: readonly string[];
}

const places = Object.entries(documentedTexts).map(([name, values]): Place => {
  const [before = '', after] = name.split('[].');
  return after === undefined
    ? { list: undefined, member: before.split('.'), values }
    : { list: before.split('.'), member: after.split('.'), values };
});

export function* documentedValues(spec: JsonObject): Generator<Finding> {
  for (const { list, member, values } of places) {
    if (list === undefined) yield* documentedAt(spec, member, values);
    else
      for (const index of listAt(spec, list).keys())
        yield* documentedAt(spec, [...list, index, ...member], values);
  }
}

function* documentedAt(spec: JsonValue, path: Path, values: readonly string[]): Generator<Finding> {
  const text = textAt(spec, path) ?? '';
  if (text === '' || values.includes(text)) return;
  const word = text.trim().toUpperCase();
  const better = values.find((one) => one.toUpperCase() === word);
  const message =
    values.length === 1
      ? { en: `Only ${values[0]} is documented`, zh: `文档只列出 ${values[0]}` }
      : { en: `Documented are ${values.join(', ')}`, zh: `文档列出的值：${values.join('、')}` };
  yield inferredWarning(
    'InvalidParameterValue',
    path,
    message,
    better === undefined ? undefined : use(path, better),
  );
}

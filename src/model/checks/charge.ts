// How the machines are paid for.
import type { JsonObject } from '../../wire/json.ts';
import { error, type Finding, inferredWarning, use } from './finding.ts';
import { isGiven, textAt } from './read.ts';

const envData = ['ComputeEnv', 'EnvData'];
const chargeType = [...envData, 'InstanceChargeType'];
const market = [...envData, 'InstanceMarketOptions'];

export function* spot(spec: JsonObject): Generator<Finding> {
  const price = [...market, 'SpotOptions', 'MaxPrice'];
  const text = textAt(spec, price) ?? '';
  if (text !== '' && !/^\d+(\.\d+)?$/.test(text)) {
    const message = { en: 'Write a decimal number such as 0.5', zh: '填写小数，例如 0.5' };
    yield error('InvalidParameterValue.NotFloat', price, message);
  }
  const isSpot = textAt(spec, chargeType) === 'SPOTPAID';
  if (isSpot && !isGiven(spec, market)) {
    yield inferredWarning('InvalidParameter.InvalidParameterCombination', price, {
      en: 'Spot machines need a highest price',
      zh: '竞价实例需要填写最高价',
    });
  } else if (!isSpot && isGiven(spec, market)) {
    yield inferredWarning(
      'InvalidParameter.InvalidParameterCombination',
      chargeType,
      {
        en: 'A spot price stands, but the charge type is not SPOTPAID',
        zh: '填了竞价价格，但计费类型不是 SPOTPAID',
      },
      use(chargeType, 'SPOTPAID'),
    );
  }
}

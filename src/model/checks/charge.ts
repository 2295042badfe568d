// How the machines are paid for.
import type { JsonObject, Path } from '../../wire/json.ts';
import { error, type Finding, inferredWarning, use } from './finding.ts';
import { isGiven, textAt } from './read.ts';

const envData = ['ComputeEnv', 'EnvData'];
const chargeType = [...envData, 'InstanceChargeType'];
const market = [...envData, 'InstanceMarketOptions'];

const plainNumber = /^\d+(\.\d+)?$/;
/** What programs commonly read as a number with a fraction. */
const anyFloat = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

function* priceText(path: Path, text: string): Generator<Finding> {
  if (text === '' || plainNumber.test(text)) return;
  const code = 'InvalidParameterValue.NotFloat';
  if (anyFloat.test(text)) {
    yield inferredWarning(code, path, {
      en: 'Write it as 0.5 is written: other forms may be refused',
      zh: '按 0.5 的形式填写，其他写法可能被拒绝',
    });
    return;
  }
  const trimmed = text.trim();
  const repair = plainNumber.test(trimmed)
    ? use(path, trimmed, { en: 'Remove the blanks', zh: '删除空格' })
    : undefined;
  yield error(code, path, { en: 'Write a decimal number such as 0.5', zh: '填写小数，例如 0.5' }, repair);
}

export function* spot(spec: JsonObject): Generator<Finding> {
  const price = [...market, 'SpotOptions', 'MaxPrice'];
  yield* priceText(price, textAt(spec, price) ?? '');
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

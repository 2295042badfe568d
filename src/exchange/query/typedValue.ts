import type { Shape } from '../../wire/fields/shape.ts';
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';

export interface TypedValue {
  readonly value: JsonValue;
  /** Set when the text is not what the API expects there; it is kept as text then. */
  readonly doubt?: Text;
}

const expectations = {
  integer: { en: 'a whole number', zh: '整数' },
  flag: { en: 'true or false', zh: 'true 或 false' },
  object: { en: 'members', zh: '下级成员' },
  list: { en: 'a list', zh: '列表' },
} as const;

/** Python's SDK writes True, the vendor's command line TRUE. */
const booleans = new Map([
  ['true', true],
  ['false', false],
]);

/** The text of a query as the type that the API has at that place; the path is asked for only where it must be told. */
export function typedValue(text: string, shape: Shape | undefined, pathOf: () => string): TypedValue {
  if (shape?.kind === 'text' || shape?.kind === 'choice') return { value: text };
  if (shape === undefined) {
    const path = pathOf();
    const doubt = { en: `${path} is not documented: kept as text`, zh: `文档中没有 ${path}：已按文本保留` };
    return { value: text, doubt };
  }
  const trimmed = text.trim();
  if (shape.kind === 'integer' && /^-?\d+$/.test(trimmed) && Number.isSafeInteger(Number(trimmed))) {
    return { value: Number(trimmed) };
  }
  const flag = shape.kind === 'flag' ? booleans.get(trimmed.toLowerCase()) : undefined;
  if (flag !== undefined) return { value: flag };
  const path = pathOf();
  const { en, zh } = expectations[shape.kind];
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    value: text,
    doubt: {
      en: `${path} expects ${en}: “${shown}” kept as text`,
      zh: `${path} 应为${zh}：“${shown}” 已按文本保留`,
    },
  };
}

// Parameters that belong to a call and not to the job (common parameters of API 3.0, signatures V1 and V3). They are
// made new for each call; keys and signatures among them are read past and kept nowhere, messages included.
import type { JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';

const names =
  'Action|Version|Region|Timestamp|Nonce|SecretId|SecretKey|Signature\\w*|Token|Language|RequestClient|[Xx]-[Tt][Cc]-[\\w-]+';

/** As the source of a regular expression. */
export const commonParameterSource = names;

const pattern = new RegExp(`^(?:${names})$`);

const isCommonParameter = (name: string): boolean => pattern.test(name);

export interface CommonParameters {
  /** Hands over one parameter; true when it is a common one and thus not part of the request. */
  take(name: string, value: JsonValue): boolean;
  readonly taken: readonly string[];
  readonly region: string | undefined;
  /** Set when the text is a call of another action than SubmitJob. */
  readonly otherAction: string | undefined;
}

export function collectCommonParameters(): CommonParameters {
  const taken: string[] = [];
  const values = new Map<string, string>();
  const known = (name: string) => values.get(name) ?? values.get(`x-tc-${name}`);
  return {
    take(name, value) {
      if (!isCommonParameter(name)) return false;
      taken.push(name);
      if (typeof value === 'string') values.set(name.toLowerCase(), value.trim());
      return true;
    },
    taken,
    get region() {
      return known('region') || undefined;
    },
    get otherAction() {
      const action = known('action');
      return action === undefined || action === 'SubmitJob' ? undefined : action;
    },
  };
}

export const leftOut = (taken: readonly string[]): Text => ({
  en: `${taken.join(', ')} left out: made new for each call`,
  zh: `已略去 ${taken.join('、')}：每次调用时重新生成`,
});

export const notSubmitJob = (action: string): Text => ({
  en: `SubmitJob expected, not ${action.slice(0, 40)}`,
  zh: `应为 SubmitJob，而不是 ${action.slice(0, 40)}`,
});

export const clientTokenDropped: Text = {
  en: 'ClientToken left out: each submission makes a new one',
  zh: '已略去 ClientToken：每次提交时重新生成',
};

// What looks wrong in a storage path is told and kept: which bucket was meant, only the person knows.
import type { Text } from '../../wire/text.ts';
import { type Mend, memberOf } from './mending.ts';

const storage = /^\s*(cos|cfs|nfs|https?):\/\/([^/]{0,300})/i;
const oldHost = /\.cos(?:gz|sh|bj|tj|cd|sgp|hk|ca|ger)\.myqcloud\.com$/i;

const blankInHost = (host: string): Text => ({
  en: `A blank inside the host “${host}”: kept as it is`,
  zh: `主机名“${host}”中有空格：已按原样保留`,
});
const oldCosHost = (host: string): Text => ({
  en: `Old COS host “${host}”: Batch asks for <bucket>-<appid>.cos.<region>.myqcloud.com; kept as it is`,
  zh: `旧的 COS 域名“${host}”：批量计算要求 <bucket>-<appid>.cos.<region>.myqcloud.com；已按原样保留`,
});
const noDomain = (host: string): Text => ({
  en: `COS path without a domain, “${host}”, as of 2017: kept as it is`,
  zh: `2017 年写法的 COS 路径“${host}”没有域名：已按原样保留`,
});

export const doubtStorage: Mend = (value, spot, notes) => {
  if (typeof value !== 'string' || !memberOf(spot).endsWith('Path')) return undefined;
  const [, scheme = '', host = ''] = storage.exec(value) ?? [];
  const shown = host.slice(0, 80);
  if (host === '') return undefined;
  if (/\s/.test(host)) notes.tell('check', spot, blankInHost(shown));
  if (scheme.toLowerCase() !== 'cos') return undefined;
  if (oldHost.test(host)) notes.tell('check', spot, oldCosHost(shown.replace(/^.*(?=\.cos)/, '…')));
  else if (!host.includes('.') && !/[<>$]/.test(host)) notes.tell('check', spot, noDomain(shown));
  return undefined;
};

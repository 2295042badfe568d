import type { Language } from '../wire/text.ts';

/**
 * The language of an answer, by the order of `Accept-Language` (RFC 9110, 12.5.4): the first of the languages that
 * we have. Any Chinese is zh-CN; nothing that we have is English.
 */
export function languageOf(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find((q) => q !== undefined);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), index };
    })
    .filter(({ tag, quality }) => (tag === 'zh' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return wanted[0]?.tag === 'zh' ? 'zh-CN' : 'en';
}

/** As the service names languages in `X-TC-Language`. */
export const serviceLanguage = (language: Language): 'zh-CN' | 'en-US' =>
  language === 'en' ? 'en-US' : language;

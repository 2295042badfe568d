// Words of the page, in English and Chinese. Each room defines its own with `defineWords`, as data with both
// languages side by side, so that the compiler finds a word without a translation; i18next does the rest.
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language, Text } from '../wire/text.ts';

/** English needs one and other where a count stands in the text as `{{count}}`; Chinese has a single form. */
export interface CountedText {
  readonly en: { readonly one: string; readonly other: string };
  readonly zh: string;
}

export interface Words<Key extends string> {
  readonly namespace: string;
  readonly keys: Readonly<Record<Key, Text | CountedText>>;
}

type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** `{{name}}` is a placeholder, `{{count, number}}` one with thousands separators. */
export function defineWords<Key extends string>(
  namespace: string,
  keys: Readonly<Record<Key, Text | CountedText>>,
): Words<Key> {
  const bundle: Record<Language, Record<string, string>> = { en: {}, 'zh-CN': {} };
  for (const [key, text] of Object.entries<Text | CountedText>(keys)) {
    bundle['zh-CN'][key] = text.zh;
    if (typeof text.en === 'string') bundle.en[key] = text.en;
    else {
      bundle.en[`${key}_one`] = text.en.one;
      bundle.en[`${key}_other`] = text.en.other;
    }
  }
  for (const language of ['en', 'zh-CN'] as const) {
    i18next.addResourceBundle(language, namespace, bundle[language], true, true);
  }
  return { namespace, keys };
}

/** The language that the browser asks for first; English where it is neither. */
export function preferredLanguage(languages: readonly string[]): Language {
  const known = languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return known !== undefined && /^zh/i.test(known) ? 'zh-CN' : 'en';
}

// Initialised on import, with resources added synchronously, so that `defineWords` works in any order.
void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes
});

export async function setLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

const onChange = (heard: () => void) => {
  i18next.on('languageChanged', heard);
  return () => i18next.off('languageChanged', heard);
};
export const currentLanguage = (): Language => (i18next.language === 'zh-CN' ? 'zh-CN' : 'en');

export const useLanguage = (): Language => useSyncExternalStore(onChange, currentLanguage);

const translators = new Map<string, Translate<string>>();

/**
 * The words of a room in the current language; re-renders when the language changes. All of a room share one function:
 * `useTranslation` makes one for each component, which is a tenth of the time in which an inspector opens.
 */
export function useWords<Key extends string>({ namespace }: Words<Key>): Translate<Key> {
  const language = useLanguage();
  const name = `${language} ${namespace}`;
  const t = translators.get(name) ?? remembering(i18next.getFixedT(language, namespace) as Translate<string>);
  translators.set(name, t);
  return t;
}

/** Words without values stay what they are; a page asks for the same forty at every key. */
function remembering<Key extends string>(translate: Translate<Key>): Translate<Key> {
  const plain = new Map<Key, string>();
  return (key, values) => {
    if (values !== undefined) return translate(key, values);
    const word = plain.get(key) ?? translate(key);
    plain.set(key, word);
    return word;
  };
}

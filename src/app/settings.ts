// What a person has chosen for this page on this machine: language and colour scheme.
import { localStorageColorSchemeManager } from '@mantine/core';
import { preferredLanguage, setLanguage } from '../ui/i18n.ts';
import type { Language } from '../wire/text.ts';

const languageName = 'jobloom.language';
const schemeName = 'jobloom.scheme';

/** The chosen language, else the first that the browser asks for. */
export function initialLanguage(storage: Pick<Storage, 'getItem'>, languages: readonly string[]): Language {
  const chosen = storage.getItem(languageName);
  return chosen === 'en' || chosen === 'zh-CN' ? chosen : preferredLanguage(languages);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(languageName, language);
  await setLanguage(language);
}

export const schemeManager = localStorageColorSchemeManager({ key: schemeName });

/** Before the first paint, so that the page does not flash in the other scheme. */
export function paintScheme(root: HTMLElement): void {
  const chosen = schemeManager.get('auto');
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
}

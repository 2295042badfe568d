/** A text that a person reads, in both languages of the page. Data, so that pure rooms can make messages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh-CN';

export const inLanguage = (text: Text, language: Language): string =>
  language === 'zh-CN' ? text.zh : text.en;

import type { CheckedProblem } from '../model/checks/checkRequest.ts';
import { inLanguage, type Language, type Text } from '../wire/text.ts';
import { paint } from './paint.ts';

const severities: Readonly<Record<CheckedProblem['severity'], Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  hint: { en: 'hint', zh: '提示' },
};

const tones = { error: 'bad', warning: 'doubtful', hint: 'aside' } as const;

/** Columns of a terminal that a text takes: Chinese characters and full-width signs are two wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Problems for people: severity, place and message in columns, then how many there are. */
export function describeProblems(
  problems: readonly CheckedProblem[],
  language: Language,
  colors = false,
): readonly string[] {
  const rows = problems.map(({ severity, path, message, code }) => [
    inLanguage(severities[severity], language),
    path,
    `${inLanguage(message, language)} ${paint(`(${code})`, 'aside', colors)}`,
    severity,
  ]);
  const width = (column: number) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? '')));
  const [first, second] = [width(0), width(1)];
  return [
    ...rows.map(
      ([name = '', path = '', text = '', severity = 'hint']) =>
        `${paint(pad(name, first), tones[severity as keyof typeof tones], colors)}  ${pad(path, second)}  ${text}`,
    ),
    summary(problems, language),
  ];
}

function summary(problems: readonly CheckedProblem[], language: Language): string {
  if (problems.length === 0) return language === 'zh-CN' ? '没有问题' : 'No problems';
  const counts = (['error', 'warning', 'hint'] as const)
    .map((severity) => ({ severity, count: problems.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ severity, count }) =>
    language === 'zh-CN'
      ? `${count} 个${severities[severity].zh}`
      : `${count} ${severities[severity].en}${count === 1 ? '' : 's'}`,
  );
  return parts.join(language === 'zh-CN' ? '，' : ', ');
}

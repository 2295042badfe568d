// What the text of an answer names. Texts come from outside: only their beginning is read, in time that grows with it.
const readable = 2_000;

export interface AnswerWords {
  /** In back-ticks: names of parameters, or values. */
  readonly ticked: readonly string[];
  /** In any quotes or brackets, back-ticks too. */
  readonly quoted: ReadonlySet<string>;
  /** Bare words that can only be ids: they have a digit, `-` or `_`. */
  readonly telling: ReadonlySet<string>;
  /** Bare words right after "task" or 任务. */
  readonly afterTask: ReadonlySet<string>;
}

const closing: Readonly<Record<string, string>> = {
  '`': '`',
  '"': '"',
  '“': '”',
  '‘': '’',
  '「': '」',
  '[': ']',
  '(': ')',
  '（': '）',
  '【': '】',
};
const longest = 200;

export function wordsOfAnswer(message: string): AnswerWords {
  const text = message.slice(0, readable);
  const quoted = new Set<string>();
  const ticked: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const open = text.charAt(i);
    const close = Object.hasOwn(closing, open) ? closing[open] : undefined;
    if (close === undefined) continue;
    const length = text.slice(i + 1, i + 1 + longest).indexOf(close);
    if (length < 1) continue;
    const inside = text.slice(i + 1, i + 1 + length).trim();
    quoted.add(inside);
    if (open === '`') ticked.push(inside);
    // Brackets may hold quotes; what stands in quotes is one word.
    if (open === close) i += length + 1;
  }
  const words = text.match(/[A-Za-z0-9_][A-Za-z0-9_.-]*/g) ?? [];
  const telling = words.map((word) => word.replace(/\.$/, '')).filter((word) => /[\d_-]/.test(word));
  const afterTask = words.filter((_, i) => /^tasks?(name)?$/i.test(words[i - 1] ?? ''));
  return { ticked, quoted, telling: new Set(telling), afterTask: new Set(afterTask) };
}

import fc from 'fast-check';
import type { JsonObject } from '../../wire/json.ts';

/** What ends, quotes, expands or comments in one language or another, between ordinary text of any script. */
export const trickyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(
        ...'\'"`$\\%{}()<>#!~*?=&|; -\n\r\t',
        '${',
        'HOME}',
        '$(id)',
        '#{1}',
        '*/',
        '//',
        '<?php ?>',
        '</script>',
        '\nJSON',
        ')JSON"',
        '"""',
        '\\u0041',
        '\u2028',
        '\u2029',
        '\u0085',
        '\uFEFF',
        '\u202E',
        '😀',
        '任务',
        '\u0001',
      ),
      maxLength: 10,
    }),
  )
  .map((text) => text.replaceAll('\0', ''));

/** One request with many strings in it, so that one start of an interpreter tries them all. */
export function trickyRequest(seed: number): JsonObject {
  const texts = fc.sample(trickyText, { seed, numRuns: 300 });
  const plain = {
    Flag: true,
    Off: false,
    Nothing: null,
    Numbers: [0, -1, 1.5, 1e21, 9007199254740991],
    Empty: {},
    None: [],
  };
  return {
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: {
      ...plain,
      Texts: texts,
      ...Object.fromEntries(texts.map((text, at) => [`${at}${text}`, { [text]: text }])),
    },
  };
}

import fc from 'fast-check';

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

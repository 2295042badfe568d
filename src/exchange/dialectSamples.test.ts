import { describe, expect, it } from 'vitest';
import type { Dialect } from './decoded.ts';
import { dialectNames } from './dialects.ts';
import { dialectSamples } from './testing/dialectSamples.ts';
import { readText, reportOf } from './testing/readText.ts';

describe.each(Object.keys(dialectNames) as Dialect[])('the sample of %s', (name) => {
  const { text, request, tells } = dialectSamples[name];

  it('is recognised and says its job', () => {
    const { dialect, request: read, notes } = readText(text);
    expect(dialect).toBe(name);
    expect(read).toEqual(request);
    expect(notes.filter(({ lost }) => lost)).toEqual([]);
  });

  it('has something to report', () => {
    expect(reportOf(text).join('\n')).toContain(tells);
  });
});

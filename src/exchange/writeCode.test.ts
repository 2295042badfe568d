import { describe, expect, it, test } from 'vitest';
import { codeDialects, codeWriters, writeCode } from './writeCode.ts';

const request = {
  Placement: { Zone: 'ap-shanghai-fsi-2' },
  Job: { JobName: 'j', Tasks: [{ Application: { Docker: { Image: 'i', Password: 'pa55' } } }] },
};

const textOf = (...args: Parameters<typeof writeCode>): string => {
  const code = writeCode(...args);
  if (!code.ok) throw new Error(code.message.en);
  return code.text;
};

describe.each(codeDialects)('%s', (dialect) => {
  it('masks secrets unless asked for, and says that they must be put in', () => {
    const masked = textOf(request, dialect);
    expect(masked).not.toContain('pa55');
    expect(masked).toContain('••••••••');
    expect(masked).toContain('put them in before you run this');
    const plain = textOf(request, dialect, { secrets: 'plain' });
    expect(plain).toContain('pa55');
    expect(plain).not.toContain('••••');
    expect(plain).not.toContain('put them in');
  });

  it('names the region of the zone, or the one that is given', () => {
    expect(textOf(request, dialect)).toContain('ap-shanghai-fsi');
    expect(textOf(request, dialect, { region: 'na-ashburn' })).toContain('na-ashburn');
  });

  it('never writes a region that would need a quote', () => {
    const text = textOf({ Job: {} }, dialect, { region: 'x"; rm -rf /' });
    expect(text).not.toContain('rm -rf');
  });

  it.each([
    [
      'NUL in a value',
      { Job: { Tasks: [{ TaskName: 'a\0b' }] } },
      'Job.Tasks[0].TaskName holds the character NUL',
    ],
    ['NUL in a name', { Job: { 'a\0b': 1 } }, 'Job.a\uFFFDb holds the character NUL'],
    ['half a character', { Job: { JobName: 'a\uD83D' } }, 'Job.JobName holds half a character'],
  ])('refuses %s', (_, bad, words) => {
    const code = writeCode(bad, dialect);
    expect(code.ok).toBe(false);
    if (!code.ok) {
      expect(code.message.en).toContain(words);
      expect(code.message.zh).toMatch(/NUL|半个字符/);
    }
  });

  it('has a name and a file name', () => {
    expect(codeWriters[dialect].name).not.toBe('');
    expect(codeWriters[dialect].file).toMatch(/\.\w+$/);
  });
});

test('programs without a region ask for it at run time', () => {
  for (const dialect of codeDialects.filter((one) => !one.startsWith('tccli'))) {
    expect(textOf({ Job: {} }, dialect), dialect).toContain('TENCENTCLOUD_REGION');
  }
  // tccli has one of its own, from `tccli configure`.
  expect(textOf({ Job: {} }, 'tccli')).toBe("tccli batch SubmitJob \\\n  --Job '{}'\n");
});

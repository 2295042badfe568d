import { describe, expect, it } from 'vitest';
import { commandLine, meaningfulLine } from './taskTexts.ts';

describe('meaningfulLine', () => {
  it('passes over what only prepares', () => {
    const script =
      '#!/bin/bash\nset -euo pipefail\n\ni=$BATCH_TASK_INSTANCE_INDEX\ncd /data\nbwa mem $i \\\n | tee x';
    expect(meaningfulLine(script)).toBe('bwa mem $i');
  });
  it('keeps an assignment that runs something', () => {
    expect(meaningfulLine('REF=hg38 bwa mem')).toBe('REF=hg38 bwa mem');
  });
  it('gives the first line where every line prepares', () => {
    expect(meaningfulLine('# nothing yet\nset -e')).toBe('# nothing yet');
  });
  it('is empty for a blank script', () => {
    expect(meaningfulLine(' \n\t\n')).toBe('');
  });
});

describe('commandLine', () => {
  it('reads the command', () => {
    expect(commandLine({ Application: { Command: 'echo a' } })).toBe('echo a');
  });
  it('falls back to the list of commands, then to the package', () => {
    expect(commandLine({ Application: { Command: ' ', Commands: [{ Command: 'echo b' }] } })).toBe('echo b');
    expect(commandLine({ Application: { Commands: [{ Command: '' }, 5, { Command: 'echo c' }] } })).toBe(
      'echo c',
    );
    expect(commandLine({ Application: { PackagePath: 'cos://a/b.tgz' } })).toBe('cos://a/b.tgz');
  });
  it('is empty where members are missing or of another type', () => {
    expect(commandLine({})).toBe('');
    expect(commandLine({ Application: 'x' })).toBe('');
    expect(commandLine({ Application: { Command: 5 } })).toBe('');
  });
});

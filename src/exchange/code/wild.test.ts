// Programs as people write them: each text of `wild/` is another way to say one and the same request.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../testing/readText.ts';

const folder = join(import.meta.dirname, 'wild');
const local = (Command: string) => ({ DeliveryForm: 'LOCAL', Command });

const tea = {
  Placement: { Zone: 'ap-chengdu-1' },
  Job: {
    JobName: 'tea',
    Priority: 7,
    Tasks: [
      {
        TaskName: 'boil',
        TaskInstanceNum: 2,
        Application: local(`echo "it's $HOT"; sleep 1`),
        EnvVars: [{ Name: 'HOT', Value: '95' }],
      },
      { TaskName: 'pour', Application: local('echo tea') },
    ],
    Dependences: [{ StartTask: 'boil', EndTask: 'pour' }],
  },
};

describe.each(readdirSync(folder))('%s', (file) => {
  const language = file.replace('.txt', '');
  const programs = readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1);

  it('is of five programs or more', () => expect(programs.length).toBeGreaterThanOrEqual(5));

  it.each(programs.map((each) => [each.split('\n', 1)[0] ?? '', each.slice(each.indexOf('\n') + 1)]))(
    '%s',
    (_, text) => {
      const { dialect, request, notes } = readText(text);
      expect(dialect).toBe(language);
      expect(request).toEqual(tea);
      expect(notes.filter(({ severity }) => severity === 'check')).toEqual([]);
    },
  );
});

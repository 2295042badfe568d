import { describe, expect, it } from 'vitest';
import { fixedTask, foundInTask } from './testing/found.ts';

const named = (...names: string[]) => foundInTask({ EnvVars: names.map((Name) => ({ Name, Value: '1' })) });
const line = (index: number) => `warning InvalidParameterValue EnvVars[${index}].Name`;

describe('names of environment variables', () => {
  it.each(['A', '_', 'PATH_2', 'lower'])('may be %s', (name) => {
    expect(named(name)).toEqual([]);
  });

  it.each(['2A', 'A-B', 'A B', 'A=B', 'Ä'])('%s is questioned, as shells refuse it', (name) => {
    expect(named('FINE', name)).toEqual([line(1)]);
  });

  it('do not shadow those that the service sets', () => {
    expect(named('BATCH_JOB_ID')).toEqual([line(0)]);
    expect(named('BATCH_TASK_INSTANCE_INDEX')).toEqual([line(0)]);
    expect(named('BATCH_SIZE')).toEqual([]);
  });

  it('stand once; the later one can be taken out', () => {
    expect(named('A', 'B', 'A')).toEqual([line(2)]);
    const EnvVars = [
      { Name: 'A', Value: '1' },
      { Name: 'A', Value: '2' },
    ];
    expect(fixedTask({ EnvVars }, line(1))).toMatchObject({ EnvVars: [{ Name: 'A', Value: '1' }] });
  });

  it('lose blanks around them', () => {
    expect(fixedTask({ EnvVars: [{ Name: ' A', Value: '' }] }, line(0))).toMatchObject({
      EnvVars: [{ Name: 'A', Value: '' }],
    });
  });
});

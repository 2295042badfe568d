import { describe, expect, it } from 'vitest';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import type { JsonObject } from '../../wire/json.ts';
import { documentedTexts } from './documentedValues.ts';
import { fixedTask, foundInTask, machine, problemAt, taskDraft } from './testing/found.ts';

const internet = (members: JsonObject) => machine({ InternetAccessible: members });
const provider = 'ComputeEnv.EnvData.InternetAccessible.InternetServiceProvider';

describe('texts with documented values', () => {
  it.each(['BGP', 'CMCC', 'CTCC', 'CUCC', ''])('may be “%s”', (InternetServiceProvider) => {
    expect(foundInTask(internet({ InternetServiceProvider }))).toEqual([]);
  });

  it('are questioned otherwise, as newer values may be taken', () => {
    const members = internet({ InternetServiceProvider: 'CBN' });
    expect(foundInTask(members)).toEqual([`warning InvalidParameterValue ${provider}`]);
    expect(problemAt(taskDraft(members), `warning InvalidParameterValue ${provider}`).message).toEqual({
      en: 'Documented are BGP, CMCC, CTCC, CUCC (inferred)',
      zh: '文档列出的值：BGP、CMCC、CTCC、CUCC（推断）',
    });
  });

  it('are repaired in case and blanks', () => {
    expect(
      fixedTask(internet({ InternetServiceProvider: ' bgp' }), `warning InvalidParameterValue ${provider}`),
    ).toMatchObject(internet({ InternetServiceProvider: 'BGP' }));
  });

  it('are found in each item of a list', () => {
    const mapping = (MountType: string) => ({
      SourcePath: 'cfs://10.0.0.4/',
      DestinationPath: '/in/',
      MountType,
    });
    expect(foundInTask({ InputMappings: [mapping('COSFS'), mapping('NFS')] })).toEqual([
      'warning InvalidParameterValue InputMappings[1].MountType',
    ]);
  });

  it('are those that the help of the field shows', () => {
    for (const [path, values] of Object.entries(documentedTexts)) {
      const doc = fieldDoc(path);
      expect(doc, path).toBeDefined();
      const shown = doc?.values?.map(({ value }) => value);
      if (shown !== undefined) expect([path, shown.toSorted()]).toEqual([path, values.toSorted()]);
    }
  });
});

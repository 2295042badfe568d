// What pickers offer under their field. The value stays free: a list is a help, never a limit.
import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import { regions, zoneName } from '../wire/regions.ts';
import type { Text } from '../wire/text.ts';

export interface Suggestion {
  readonly value: string;
  readonly note: Text;
}

export interface Suggest {
  readonly offers: readonly Suggestion[];
  /** Said above the list where it is not the service's own list. */
  readonly caption?: Text;
}

export const zones: Suggest = {
  offers: Object.entries(regions).flatMap(([region, { zones }]) =>
    zones.map((n) => ({ value: `${region}-${n}`, note: zoneName(`${region}-${n}`) })),
  ),
};

export const regionIds: Suggest = {
  offers: Object.entries(regions).map(([value, { name }]) => ({ value, note: name })),
};

const machine = (value: string, cores: number, gib: number): Suggestion => ({
  value,
  note: { en: `${cores} vCPU, ${gib} GiB`, zh: `${cores} 核 ${gib} GiB` },
});

/** Sizes of the standard families S5 and SA5; which types a zone sells is only known to the service. */
export const instanceTypes: Suggest = {
  caption: { en: 'Examples: any type can be typed', zh: '示例：可以填写任意机型' },
  offers: [
    machine('S5.SMALL2', 1, 2),
    machine('S5.MEDIUM4', 2, 4),
    machine('S5.LARGE8', 4, 8),
    machine('S5.2XLARGE16', 8, 16),
    machine('S5.4XLARGE32', 16, 32),
    machine('S5.8XLARGE64', 32, 64),
    machine('SA5.MEDIUM4', 2, 4),
    machine('SA5.LARGE8', 4, 8),
  ],
};

/** SystemDisk.DiskType of the API model of batch 2017-03-12. */
export const diskTypes: Suggest = {
  offers: [
    { value: 'CLOUD_PREMIUM', note: { en: 'Premium cloud disk', zh: '高性能云硬盘' } },
    { value: 'CLOUD_SSD', note: { en: 'SSD cloud disk', zh: 'SSD 云硬盘' } },
    { value: 'CLOUD_BSSD', note: { en: 'Balanced SSD', zh: '通用型 SSD 云硬盘' } },
    { value: 'CLOUD_HSSD', note: { en: 'Enhanced SSD', zh: '增强型 SSD 云硬盘' } },
    { value: 'CLOUD_TSSD', note: { en: 'Tremendous SSD', zh: '极速型 SSD 云硬盘' } },
    { value: 'CLOUD_BASIC', note: { en: 'Basic cloud disk', zh: '普通云硬盘' } },
    { value: 'LOCAL_BASIC', note: { en: 'Local disk', zh: '本地硬盘' } },
    { value: 'LOCAL_SSD', note: { en: 'Local SSD', zh: '本地 SSD 硬盘' } },
  ],
};

export const environmentTypes: Suggest = {
  offers: [{ value: 'MANAGED', note: { en: 'Batch makes the machines', zh: '由批量计算创建机器' } }],
};

/** What a field offers: a list of its own, else the documented values by their names. */
export function suggestOf({ name, suggest }: { readonly name: string; readonly suggest?: Suggest }): Suggest {
  return (
    suggest ?? { offers: (fieldDoc(name)?.values ?? []).map(({ value, label }) => ({ value, note: label })) }
  );
}

/** The offers that hold the text, those that begin with it first; all of them for a text that is one of them. */
export function offersFor({ offers }: Suggest, text: string): readonly Suggestion[] {
  const sought = text.trim().toLowerCase();
  if (sought === '' || offers.some(({ value }) => value.toLowerCase() === sought)) return offers;
  const found = offers.filter(({ value, note }) =>
    [value, note.en, note.zh].some((part) => part.toLowerCase().includes(sought)),
  );
  const begins = ({ value }: Suggestion) => (value.toLowerCase().startsWith(sought) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

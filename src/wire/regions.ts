// Regions and zones that CVM sells (doc 213/6091 merged with the zone list of the CVM model). Which of them
// offer Batch is not documented: an unknown region is a warning, never a refusal.
import type { Text } from './text.ts';

export interface Region {
  readonly name: Text;
  /** The numbers n of the zones `<region>-<n>`. */
  readonly zones: readonly number[];
}

const region = (en: string, zh: string, ...zones: number[]): Region => ({ name: { en, zh }, zones });

export const regions: Readonly<Record<string, Region>> = {
  'ap-guangzhou': region('Guangzhou', '广州', 1, 2, 3, 4, 6, 7),
  'ap-shenzhen-fsi': region('Shenzhen Finance', '深圳金融', 1, 2, 3),
  'ap-shanghai': region('Shanghai', '上海', 1, 2, 3, 4, 5, 8),
  'ap-shanghai-fsi': region('Shanghai Finance', '上海金融', 1, 2, 3),
  'ap-nanjing': region('Nanjing', '南京', 1, 2, 3),
  'ap-beijing': region('Beijing', '北京', 1, 2, 3, 4, 5, 6, 7),
  'ap-beijing-fsi': region('Beijing Finance', '北京金融', 1),
  'ap-chengdu': region('Chengdu', '成都', 1, 2),
  'ap-chongqing': region('Chongqing', '重庆', 1),
  'ap-hongkong': region('Hong Kong, China', '中国香港', 1, 2, 3),
  'ap-singapore': region('Singapore', '新加坡', 1, 2, 3, 4),
  'ap-jakarta': region('Jakarta', '雅加达', 1, 2),
  'ap-bangkok': region('Bangkok', '曼谷', 1, 2),
  'ap-mumbai': region('Mumbai', '孟买', 1, 2),
  'ap-seoul': region('Seoul', '首尔', 1, 2),
  'ap-tokyo': region('Tokyo', '东京', 1, 2),
  'na-siliconvalley': region('Silicon Valley', '硅谷', 1, 2),
  'na-ashburn': region('Virginia', '弗吉尼亚', 1, 2),
  'na-toronto': region('Toronto', '多伦多', 1),
  'sa-saopaulo': region('São Paulo', '圣保罗', 1),
  'eu-frankfurt': region('Frankfurt', '法兰克福', 1, 2),
};

/** The form of a region id; a region that is not in the table may still exist. */
export const regionPattern = /^(ap|na|sa|eu)-[a-z]+(-fsi|-ec|-1)?$/;

/** The region of a zone `<region>-<n>`, or undefined when the text has not that form. */
export function regionOfZone(zone: string): string | undefined {
  const match = /^((?:ap|na|sa|eu)-[a-z]+(?:-fsi|-ec|-1)?)-\d+$/.exec(zone);
  return match?.[1];
}

const chineseNumerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** "Guangzhou Zone 3" / "广州三区"; the id itself for a zone that is not in the table. */
export function zoneName(zone: string): Text {
  const id = regionOfZone(zone);
  const known = id === undefined ? undefined : regions[id];
  if (known === undefined || id === undefined) return { en: zone, zh: zone };
  const n = Number(zone.slice(id.length + 1));
  return { en: `${known.name.en} Zone ${n}`, zh: `${known.name.zh}${chineseNumerals[n] ?? n}区` };
}

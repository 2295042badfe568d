import { describe, expect, it } from 'vitest';
import { instanceTypes, offersFor, zones } from './suggestions.ts';

const values = (text: string, from = zones) => offersFor(from, text).map(({ value }) => value);

describe('offersFor', () => {
  it('finds by id and by name in both languages, what begins with the text first', () => {
    expect(values('ap-guangzhou-3')).toHaveLength(zones.offers.length);
    expect(values('ap-chengdu')).toEqual(['ap-chengdu-1', 'ap-chengdu-2']);
    expect(values('成都')).toEqual(['ap-chengdu-1', 'ap-chengdu-2']);
    expect(values('s5.large', instanceTypes)).toEqual(['S5.LARGE8']);
    expect(values('medium4', instanceTypes)).toEqual(['S5.MEDIUM4', 'SA5.MEDIUM4']);
  });

  it('offers nothing for what it does not know, and everything for nothing', () => {
    expect(values('mars')).toEqual([]);
    expect(values('', instanceTypes)).toHaveLength(instanceTypes.offers.length);
  });
});

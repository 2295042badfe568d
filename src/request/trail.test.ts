import { describe, expect, it } from 'vitest';
import { jobEntity } from '../model/draft.ts';
import { draftWith } from '../model/testing/builders.ts';
import { edited } from '../model/testing/editing.ts';
import { followed, startTrail, trailMarks } from './trail.ts';

const priority = (
  draft = draftWith({ tasks: ['a'], job: { Priority: 16, JobDescription: 'x' } }),
  value: number,
) => edited(draft, { type: 'setField', entity: jobEntity, path: ['Job', 'Priority'], value });
const start = draftWith({ tasks: ['a'], job: { Priority: 16, JobDescription: 'x' } });
const pretty = { dialect: 'json', secrets: 'masked' } as const;
const was = (trail: ReturnType<typeof followed>) => trailMarks(trail, pretty).map((mark) => mark.was);

describe('trail', () => {
  it('tells a number that is typed digit by digit against what stood there first', () => {
    const two = priority(start, 2);
    const twentyFour = priority(two, 24);
    const trail = followed(followed(startTrail(start), two, 'form'), twentyFour, 'form');
    expect(was(trail)).toEqual(['16']);
  });

  it('starts anew at the next edit elsewhere', () => {
    const first = priority(start, 2);
    const other = edited(first, {
      type: 'setField',
      entity: jobEntity,
      path: ['Job', 'JobDescription'],
      value: 'y',
    });
    expect(was(followed(followed(startTrail(start), first, 'form'), other, 'form'))).toEqual(['"x"']);
  });

  it('marks nothing once the first value is back', () => {
    const trail = followed(
      followed(startTrail(start), priority(start, 2), 'form'),
      priority(start, 16),
      'history',
    );
    expect(was(trail)).toEqual([]);
  });

  it('marks what was typed in the JSON in every form but that JSON', () => {
    const trail = followed(startTrail(start), priority(start, 2), 'text');
    expect(was(trail)).toEqual([]);
    expect(trailMarks(trail, { ...pretty, dialect: 'query' }).map((mark) => mark.was)).toEqual(['16']);
  });

  it.each(['import', 'load'] as const)('marks nothing of a change by %s', (origin) => {
    expect(was(followed(startTrail(start), priority(start, 2), origin))).toEqual([]);
  });

  it('marks the query line by line, and nothing in the one line of compact JSON', () => {
    const trail = followed(startTrail(start), priority(start, 2), 'form');
    expect(trailMarks(trail, { ...pretty, dialect: 'query' }).map((mark) => mark.was)).toEqual(['16']);
    expect(trailMarks(trail, { ...pretty, dialect: 'json-compact' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { graphOf } from '../model/graph.ts';
import { loopClosedBy } from '../model/paths.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { wouldLoop } from './loops.ts';
import { namesOf } from './taskNames.ts';

const draft = draftWith({
  tasks: ['split', 'align', 'qc', 'merge'],
  edges: [
    ['split', 'align'],
    ['split', 'qc'],
    ['align', 'merge'],
  ],
});
const graph = graphOf(draft);
const namesOfLoop = (from: string, as: 'start' | 'end') =>
  [...wouldLoop(graph, { from: idOf(draft, from), as })].map((id) => namesOf(draft).get(id)).sort();

describe('wouldLoop', () => {
  it('is the task itself and all before it when it comes first', () => {
    expect(namesOfLoop('merge', 'start')).toEqual(['align', 'merge', 'split']);
    expect(namesOfLoop('split', 'start')).toEqual(['split']);
  });
  it('is the task itself and all after it when it comes after', () => {
    expect(namesOfLoop('split', 'end')).toEqual(['align', 'merge', 'qc', 'split']);
  });
  it('agrees with what connecting would refuse', () => {
    for (const { id: start } of draft.tasks) {
      const faded = wouldLoop(graph, { from: start, as: 'start' });
      for (const { id: end } of draft.tasks) {
        expect(faded.has(end)).toBe(loopClosedBy(graph, start, end) !== undefined);
      }
    }
  });
});

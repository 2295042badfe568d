// What the projection is given, for tests: a draft laid out, nothing selected, and what a test lays over it.
import type { Draft } from '../../model/draft.ts';
import { positionsOf } from '../../model/layout.ts';
import type { ProjectInput, ProjectWords } from '../projectInput.ts';

const words: ProjectWords = {
  separator: ', ',
  group: ({ name, count, errors }) => `${name} of ${count}, ${errors}`,
  node: ({ name, after, before, errors }) =>
    [
      name,
      ...after.map((each) => `after ${each}`),
      ...before.map((each) => `before ${each}`),
      `${errors}`,
    ].join(),
  ghost: (name) => `ghost ${name}`,
  dependence: (start, end) => `${start} to ${end}`,
};

export const inputOf = (draft: Draft, over: Partial<ProjectInput> = {}): ProjectInput => ({
  draft,
  positions: positionsOf(draft),
  problems: [],
  selectedTasks: new Set(),
  selectedDependences: new Set(),
  refusal: null,
  cursor: null,
  renaming: null,
  connecting: null,
  runs: null,
  words,
  ...over,
});

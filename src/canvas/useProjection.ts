import { useState } from 'react';
import type { Projection } from './flowTypes.ts';
import { makeProject } from './project.ts';
import type { ProjectInput } from './projectInput.ts';
import { useProjectWords } from './useProjectWords.ts';

type Given = Pick<ProjectInput, 'draft' | 'positions' | 'selectedTasks' | 'cursor'>;

/** Nothing wrong, refused, renamed, connected or running. */
const calm: Omit<ProjectInput, keyof Given | 'words'> = {
  problems: [],
  selectedDependences: new Set(),
  refusal: null,
  renaming: null,
  connecting: null,
  runs: null,
};

/** The picture, with words in the person's language; what is not given is calm. */
export function useProjection(input: Given & Partial<ProjectInput>): Projection {
  const [project] = useState(makeProject);
  const words = useProjectWords();
  return project({ ...calm, words, ...input });
}

import type { Picture } from '../picture.ts';
import type { Scene } from '../scene.ts';

/** Dependences alone, of which none stands out. */
export const calmPicture = (scene: Scene): Picture => ({
  scene,
  moved: null,
  direction: 'down',
  blocks: false,
  isGiven: () => false,
  selectedTasks: new Set(),
  selectedDependences: new Set(),
  problems: new Map(),
  loop: [],
  runs: null,
  found: null,
});

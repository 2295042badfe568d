import { expect, test } from 'vitest';
import type { DependenceId, TaskId } from '../../model/draft.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import type { Colours } from './colours.ts';
import { planTop } from './paintTop.ts';
import type { Picture } from './picture.ts';
import { sceneOf } from './scene.ts';
import { calmPicture } from './testing/calmPicture.ts';

// A chain downward: dependence n leads from task n to task n + 1, from y = 112n + 64 to 112(n + 1).
const names = Array.from({ length: 40 }, (_, at) => `t${at}`);
const edges = names.slice(1).map((name, at) => [names[at] ?? '', name] as const);
const draft = draftWith({ tasks: names, edges });
const tasks = names.map((name) => idOf(draft, name));
const places = Object.fromEntries(tasks.map((id, at) => [id, { x: 0, y: 112 * at }]));
const resting = calmPicture(sceneOf(draft, places));
const all = { x: -5000, y: -5000, width: 20_000, height: 20_000 };
const colours: Colours = { edge: 'edge', ring: 'ring', accent: '', panel: '', mark: (token) => token };
const ids = (...at: readonly number[]) => new Set(at.map((each) => tasks[each] as TaskId));

/** The colours and the upper ends of what is drawn. */
function drawn(over: Partial<Picture>): readonly string[] {
  const plan = planTop({ ...resting, ...over }, all, 1, () => colours);
  const found: string[] = [];
  const context = {
    fillStyle: '',
    beginPath() {},
    fill() {},
    fillRect(_x: number, y: number) {
      found.push(`${this.fillStyle} ${y}`);
    },
  };
  plan?.paint({ context: context as unknown as CanvasRenderingContext2D, zoom: 1, area: all });
  // The first of the bars of each line.
  return found.filter((_, at) => at % 2 === 0);
}

test('nothing is painted where nothing stands out', () => {
  expect(planTop(resting, all, 1, () => colours)).toBeNull();
});

test('the dependences of the selection, of what is found and of a loop stand out, few as well as many', () => {
  expect(drawn({ selectedTasks: ids(3) })).toEqual(['ring 288', 'ring 400']);
  expect(drawn({ found: ids(3, 4, 9) })).toEqual(['edge 400']);
  expect(drawn({ found: new Set(tasks) })).toHaveLength(39);
  expect(drawn({ loop: [...ids(5, 6)] })).toEqual(['fail 624']);
  const selectedDependences = new Set(draft.dependences.slice(7, 8).map(({ id }): DependenceId => id));
  expect(drawn({ selectedDependences })).toEqual(['ring 848']);
});

test('what is dragged takes its dependences along, and the canvas is no larger than they are', () => {
  const moved = Object.fromEntries([...ids(3)].map((id) => [id, { x: 0, y: 112 * 3 - 20 }]));
  expect(drawn({ moved })).toEqual(['edge 288', 'edge 380']);
  const within = planTop({ ...resting, moved }, all, 1, () => colours)?.within;
  expect(within).toEqual({ x: 120 - 32, y: 288 - 32, width: 64, height: 160 + 64 });
});

import type { Draft } from '../model/draft.ts';
import type { Positions } from '../model/layout.ts';
import { showGuides } from './GuideLines.tsx';
import { snap, snapReach } from './guides.ts';
import { placesNear } from './scale/placesNear.ts';

/** How near something must come to line up, px of the screen. */
const snapDistance = 6;

/** Where what is dragged comes to lie beside what stands, with the lines that show to what; they go when it has ended. */
export function snapDrag(draft: Draft, dragged: Positions, zoom: number, ended: boolean): Positions {
  const { moved, guides } = snap(dragged, placesNear(draft, dragged, snapReach), snapDistance / zoom);
  showGuides(ended ? [] : guides);
  return moved;
}

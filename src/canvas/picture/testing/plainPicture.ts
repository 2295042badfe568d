import type { Draft } from '../../../model/draft.ts';
import type { PictureColours } from '../pictureColours.ts';
import { type PictureWords, type SvgPicture, svgPicture } from '../svgPicture.ts';

const colours: PictureColours = {
  canvas: '#000001',
  raised: '#000002',
  active: '#000003',
  'border-strong': '#000004',
  edge: '#000005',
  text1: '#000006',
  text2: '#000007',
  text3: '#000008',
  fail: '#000009',
  'fail-mark': '#00000a',
  warn: '#00000b',
  'warn-tint': '#00000c',
  panel: '#00000d',
  border: '#00000e',
};

const words: PictureWords = {
  noName: 'No name',
  ghost: 'No task has this name',
  separator: ', ',
  tasks: (count) => `${count} tasks`,
  noJobName: 'Unnamed job',
  summary: (tasks, dependences) => `${tasks} tasks, ${dependences} dependences`,
};

/** The picture of the draft, in English and made-up colours. */
export function plainPicture(draft: Draft): SvgPicture {
  const steps = svgPicture(draft, colours, words);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

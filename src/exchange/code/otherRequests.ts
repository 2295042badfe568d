import type { Text } from '../../wire/text.ts';
import { newReading, type Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { materialise } from './materialise.ts';
import type { Value } from './value.ts';

const otherLeftOut: Text = {
  en: 'Another request left out: the first one counts',
  zh: '已略去另一个请求：以第一个为准',
};
/** The likeness of a whole request that is sent. */
const sentWhole = 4.4;

/** Another whole request in the same program is told, so that nobody thinks that both were read. */
export function tellOthers(
  all: readonly Candidate[],
  taken: Candidate,
  { notes, positionOf }: Reading,
  mostValues: number,
): void {
  if (taken.likeness < sentWhole) return;
  const written = (value: Value) =>
    value.kind === 'text' ? value : JSON.stringify(materialise(value, newReading(positionOf), mostValues));
  let own: ReturnType<typeof written>;
  // A copy of the same, as reading one's own JSON again gives, is no other request.
  const isOther = (value: Value): boolean => {
    if (value === taken.value) return false;
    own ??= written(taken.value);
    return written(value) !== own;
  };
  const other = all.find(({ value, likeness }) => likeness >= sentWhole && isOther(value));
  if (other) notes.add('check', other.offset, otherLeftOut, 'lost');
}

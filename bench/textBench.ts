// Reading a request that somebody pastes. `JSON.parse` is the floor: it keeps no positions, refuses comments and
// trailing commas, and changes large numbers and repeated members without a word.
import { decode } from '../src/exchange/decode.ts';
import { requestText } from './drafts.ts';
import { race, steady } from './measure.ts';
import { comparisons } from './table.ts';

export function textBench(): string {
  const text = requestText(1_000_000);
  if (!decode(text).ok) throw new Error('The text is to be read');
  const { ours, theirs } = race(
    steady(() => decode(text)),
    steady(() => JSON.parse(text)),
    { runs: 30, warmUps: 4 },
  );
  const size = `${(text.length / 1e6).toFixed(2)} MB`;
  return comparisons([{ what: `a request of ${size}`, ours, peer: { name: '`JSON.parse`', times: theirs } }]);
}

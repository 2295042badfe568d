import { memo } from 'react';
import { foundRanges } from '../../model/findTasks.ts';
import type { SearchField, SearchTerm } from '../../model/search.ts';
import classes from './Find.module.css';

interface FoundTextProps {
  readonly text: string;
  readonly field: SearchField;
  readonly terms: readonly SearchTerm[];
}

/** A text with what was looked for marked in it. */
export const FoundText = memo(function FoundText({ text, field, terms }: FoundTextProps) {
  const ranges = foundRanges(text, field, terms);
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ranges[index - 1]?.to ?? 0, from)}
          <mark className={classes.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.to ?? 0)}
    </>
  );
});

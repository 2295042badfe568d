import { foundRanges } from '../../model/findTasks.ts';
import type { SearchTerm } from '../../model/search.ts';
import { FoundText } from './FoundText.tsx';
import classes from './Outline.module.css';
import type { RowFacts } from './rowFacts.ts';
import { gridCell } from './rowProps.ts';

/** As much is shown before what is found, characters. */
const lead = 8;

/** What the task runs and on what. In a narrow outline it is only seen where something was found in it. */
export function CommandCell({ facts, terms }: { facts: RowFacts; terms: readonly SearchTerm[] }) {
  const { command, line, type } = facts;
  const inName = foundRanges(facts.name, 'name', terms).length > 0;
  const inType = foundRanges(type, 'type', terms).length > 0;
  const found = around(command, foundRanges(command, 'command', terms)[0]?.from);
  return (
    <div
      {...gridCell}
      className={classes.command}
      data-found={(!inName && (inType || found !== undefined)) || undefined}
    >
      {inType ? (
        <>
          <FoundText text={type.replaceAll('\n', ' ')} field="type" terms={terms} />{' '}
        </>
      ) : null}
      <FoundText text={found ?? line} field="command" terms={terms} />
      {inType ? null : <span className="visually-hidden"> {type}</span>}
    </div>
  );
}

/** The line with what is found, from shortly before it. */
function around(text: string, at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const from = at - start > 2 * lead ? at - lead : start;
  return `${from === start ? '' : '…'}${text.slice(from, end < 0 ? text.length : end)}`;
}

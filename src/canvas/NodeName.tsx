import type { KeyboardEvent } from 'react';
import type { TaskId } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useNodeActions } from './actions.ts';
import { canvasWords } from './canvasWords.ts';
import { heardName } from './heardName.ts';
import classes from './TaskNode.module.css';

/** Names that differ at their end stay told apart: what is left out is in the middle. */
const longName = 22;
const tailLength = 8;

interface NodeNameProps {
  readonly id: TaskId;
  readonly name: string;
  readonly renaming: boolean;
  /** What it is the name of. */
  readonly of?: 'taskName' | 'groupName';
}

/** The name of a task with its ellipsis in the middle, or the field in which it is changed. */
export function NodeName({ renaming, ...named }: NodeNameProps) {
  const { name } = named;
  const t = useWords(canvasWords);
  const actions = useNodeActions();
  if (renaming && actions !== null) return <NameField {...named} />;
  const cut = name.length > longName ? name.length - tailLength : name.length;
  return (
    <span
      className={classes.name}
      title={name.length > longName ? heardName(name) : undefined}
      data-empty={name === '' || undefined}
    >
      <span className={classes.nameHead}>{name === '' ? t('noName') : heardName(name.slice(0, cut))}</span>
      {cut < name.length ? <span className={classes.nameTail}>{name.slice(cut)}</span> : null}
    </span>
  );
}

function NameField({ id, name, of = 'taskName' }: Omit<NodeNameProps, 'renaming'>) {
  const t = useWords(canvasWords);
  const actions = useNodeActions();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // Enter that ends the composition of Chinese characters is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Leaving the field is what ends the renaming, whichever way it is left.
    if (event.key === 'Escape') event.currentTarget.value = name;
    actions?.leave();
  };
  return (
    <input
      className={`${classes.nameField} nodrag nopan`}
      aria-label={t(of)}
      defaultValue={name}
      ref={takeFocus}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget: { value } }) => actions?.endRename(id, value === name ? null : value)}
    />
  );
}

// Outside of the component, so that it is called when the field appears and not at every render.
const takeFocus = (field: HTMLInputElement | null) => {
  field?.focus({ preventScroll: true });
  field?.select();
};

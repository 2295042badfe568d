import { Braces } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, use, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Entity } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { specOf } from './binding.ts';
import { Field } from './Field.tsx';
import { FieldHelp } from './FieldHelp.tsx';
import { isShown, setCount } from './fieldSpec.ts';
import { serveFocusRequests } from './focusRequests.ts';
import { createFocusTargets } from './focusTargets.ts';
import { formWords } from './formWords.ts';
import { Group } from './Group.tsx';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import { LayoutContext } from './LayoutContext.ts';
import { OtherMembers } from './OtherMembers.tsx';
import { otherMembers } from './otherMembers.ts';
import { otherGroup } from './ownerOf.ts';
import { PanelContext, useText } from './panel.ts';
import { problemsOfEntity, type Situation, situate } from './situation.ts';
import { useEntityForm } from './useEntityForm.ts';
import { useSide } from './useSide.ts';

/** The fields of one job or task: mount it with the entity as its key. */
export function EntityPanel({ entity }: { entity: Entity }) {
  const { draft: store, view } = useWorkbench();
  const layout = use(LayoutContext);
  const t = useWords(formWords);
  const say = useText();
  const kind = entity.kind === 'task' ? 'task' : 'job';
  const groups = groupsOf(kind);
  const spec = useDraft(({ draft }) => specOf(draft, entity));
  const all = useDraft(({ problems }) => problems);
  const open = useStore(layout, (state) => state.open[kind]);
  const [side, chooseSide] = useSide(entity, spec);
  const [focused, setFocused] = useState(groups[0]?.fields[0]?.name ?? '');

  // What the errors of the form are made of is read when the store reports, before this component renders again.
  const sideNow = useRef(side);
  sideNow.current = side;
  const now = useCallback((): Situation => {
    const state = store.getState();
    return situate(state, entity, sideNow.current);
  }, [store, entity]);
  const form = useEntityForm(store, entity, () => now().errors());
  const [targets] = useState(createFocusTargets);
  const choose = useRef(chooseSide);
  choose.current = chooseSide;
  const panel = useMemo(
    () => ({ form, targets, side, chooseSide: (next: typeof side) => choose.current(next) }),
    [form, targets, side],
  );

  const { ownerOf } = situate({ draft: store.getState().draft, problems: all }, entity, side);
  const problems = problemsOfEntity(all, entity);
  const problemsIn = (group: string) => problems.filter(({ path }) => ownerOf(path).group === group);
  const item = useDraft(
    ({ draft }) => draft.tasks.find(({ id }) => entity.kind === 'task' && id === entity.id)?.item,
  );
  // What stood in the list of tasks and is no Task object is shown as a whole.
  const others = item === undefined ? otherMembers(groups, spec) : [{ name: 'Task', value: item }];
  const strays = problemsIn(otherGroup);

  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const stops = [
        form.follow(),
        serveFocusRequests(view, entity, ({ path }) => {
          const owner = now().ownerOf(path);
          layout.open(kind, owner.group);
          targets.focus(owner.name);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [form, view, entity, now, layout, kind, targets],
  );

  return (
    <PanelContext value={panel}>
      <form
        ref={attach}
        className={classes.form}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onFocus={(event) => {
          targets.cancel();
          setFocused((before) => fieldOf(event) ?? before);
        }}
        onKeyDown={applyFixByKey}
      >
        <div className={classes.groups}>
          {groups.map(({ id, name, icon, fields }) => {
            const shown = fields.filter((field) => isShown(field, { spec, side }));
            if (shown.length === 0) return null;
            return (
              <Group
                key={id}
                name={say(name)}
                icon={icon}
                open={open.includes(id)}
                onToggle={() => layout.toggle(kind, id)}
                count={shown.reduce((sum, field) => sum + setCount(field, spec), 0)}
                problems={problemsIn(id)}
              >
                {shown.map((field) => (
                  <Field key={field.name} field={field} />
                ))}
              </Group>
            );
          })}
          {others.length + strays.length > 0 && (
            <Group
              name={t('other')}
              icon={Braces}
              open={open.includes(otherGroup)}
              onToggle={() => layout.toggle(kind, otherGroup)}
              count={others.length}
              problems={strays}
            >
              <OtherMembers members={others} problems={strays} />
            </Group>
          )}
        </div>
        <FieldHelp entity={entity} name={focused} />
      </form>
    </PanelContext>
  );
}

/** The name of the field in which something got the focus. */
function fieldOf({ target }: FocusEvent<HTMLElement>): string | undefined {
  return target.closest<HTMLElement>('[data-field]')?.dataset.field;
}

/** Alt+Enter in a field presses the first of its fix buttons. */
function applyFixByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !event.altKey || event.defaultPrevented) return;
  const { target } = event;
  const fixes = target instanceof Element ? target.closest('[data-fixes]') : null;
  const button = fixes?.querySelector<HTMLElement>('[data-fix]');
  if (!button) return;
  event.preventDefault();
  button.click();
}

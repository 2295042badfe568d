import { Button } from '@mantine/core';
import { Braces } from 'lucide-react';
import { use, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../ui/i18n.ts';
import { useDraft } from '../ui/workbench.tsx';
import { specOf } from './binding.ts';
import { Field } from './Field.tsx';
import findClasses from './FindRow.module.css';
import { FindRow } from './FindRow.tsx';
import { isShown, setCount } from './fieldSpec.ts';
import { formWords } from './formWords.ts';
import { Group } from './Group.tsx';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import { LayoutContext } from './LayoutContext.ts';
import { everything, fieldsInSight, isNarrow, type Narrowing, othersInSight } from './narrow.ts';
import { OtherMembers } from './OtherMembers.tsx';
import { otherMembers } from './otherMembers.ts';
import { otherGroup } from './ownerOf.ts';
import { usePanel, useText } from './panel.ts';
import { ownerIn, problemsOf } from './situation.ts';

interface EntityFieldsProps {
  readonly narrowing: Narrowing;
  readonly onNarrow: (next: Narrowing) => void;
}

/** The groups of the entity, and after them what no field shows; or of both what is looked for. */
export function EntityFields({ narrowing, onNarrow }: EntityFieldsProps) {
  const { form, chosen, targets } = usePanel();
  const { entity } = form;
  const t = useWords(formWords);
  const say = useText();
  const kind = entity.kind === 'task' ? 'task' : 'job';
  const { isOpen, toggle } = useOpenGroups(kind, isNarrow(narrowing));
  const spec = useDraft(({ draft }) => specOf(draft, entity));
  const item = useDraft(({ draft }) =>
    entity.kind === 'task' ? draft.tasks.find(({ id }) => id === entity.id)?.item : undefined,
  );
  const all = useDraft(({ problems }) => problems);
  const problems = useMemo(() => problemsOf(all, entity), [all, entity]);
  const problemsIn = (group: string) =>
    problems.filter(({ path }) => ownerIn(entity, spec, chosen, path).group === group);
  const groups = groupsOf(kind).flatMap((group) => {
    const shown = group.fields.filter((field) => isShown(field, { spec, chosen }));
    const inSight = fieldsInSight(group, shown, narrowing, spec);
    return inSight.length === 0 ? [] : [{ ...group, shown, inSight }];
  });
  // What stood in the list of tasks and is no Task object is shown as a whole.
  const members = item === undefined ? otherMembers(groupsOf(kind), spec) : [{ name: 'Task', value: item }];
  const others = othersInSight(members, narrowing);
  const strays = isNarrow(narrowing) ? [] : problemsIn(otherGroup);
  const found = groups.reduce((sum, { inSight }) => sum + inSight.length, others.length);
  const first = groups[0]?.inSight[0]?.name ?? others[0]?.name;
  return (
    <>
      <FindRow
        narrowing={narrowing}
        onNarrow={onNarrow}
        found={found}
        onGo={() => first !== undefined && targets.focus(first)}
      />
      <div className={classes.groups}>
        {groups.map(({ id, name, icon, shown, inSight }) => (
          <Group
            key={id}
            name={say(name)}
            icon={icon}
            open={isOpen(id)}
            onToggle={() => toggle(id)}
            count={shown.reduce((sum, field) => sum + setCount(field, spec), 0)}
            problems={problemsIn(id)}
          >
            {inSight.map((field) => (
              <Field key={field.name} field={field} />
            ))}
          </Group>
        ))}
        {others.length + strays.length > 0 && (
          <Group
            name={t('other')}
            icon={Braces}
            open={isOpen(otherGroup)}
            onToggle={() => toggle(otherGroup)}
            count={members.length}
            problems={strays}
          >
            <OtherMembers members={others} problems={strays} />
          </Group>
        )}
        {found === 0 && isNarrow(narrowing) && (
          <div className={findClasses.none}>
            <span>{t('noneFound')}</span>
            <Button variant="default" size="compact-sm" onClick={() => onNarrow(everything)}>
              {t('showEverything')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Which groups are open: as the person has left them; all that something was found in, until they are folded. */
function useOpenGroups(kind: 'job' | 'task', narrow: boolean) {
  const layout = use(LayoutContext);
  const open = useStore(layout, (state) => state.open[kind]);
  const [folded, fold] = useState<readonly string[]>([]);
  return {
    isOpen: (id: string) => (narrow ? !folded.includes(id) : open.includes(id)),
    toggle: (id: string) => {
      if (!narrow) layout.toggle(kind, id);
      else fold(folded.includes(id) ? folded.filter((each) => each !== id) : [...folded, id]);
    },
  };
}

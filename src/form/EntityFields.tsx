import { Braces } from 'lucide-react';
import { use, useMemo } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../ui/i18n.ts';
import { useDraft } from '../ui/workbench.tsx';
import { specOf } from './binding.ts';
import { Field } from './Field.tsx';
import { isShown, setCount } from './fieldSpec.ts';
import { formWords } from './formWords.ts';
import { Group } from './Group.tsx';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import { LayoutContext } from './LayoutContext.ts';
import { OtherMembers } from './OtherMembers.tsx';
import { otherMembers } from './otherMembers.ts';
import { otherGroup } from './ownerOf.ts';
import { usePanel, useText } from './panel.ts';
import { ownerIn, problemsOf } from './situation.ts';

/** The groups of the entity, and after them what no field shows. */
export function EntityFields() {
  const { form, chosen } = usePanel();
  const { entity } = form;
  const layout = use(LayoutContext);
  const t = useWords(formWords);
  const say = useText();
  const kind = entity.kind === 'task' ? 'task' : 'job';
  const groups = groupsOf(kind);
  const spec = useDraft(({ draft }) => specOf(draft, entity));
  const item = useDraft(({ draft }) =>
    entity.kind === 'task' ? draft.tasks.find(({ id }) => id === entity.id)?.item : undefined,
  );
  const all = useDraft(({ problems }) => problems);
  const open = useStore(layout, (state) => state.open[kind]);
  const problems = useMemo(() => problemsOf(all, entity), [all, entity]);
  const problemsIn = (group: string) =>
    problems.filter(({ path }) => ownerIn(entity, spec, chosen, path).group === group);
  // What stood in the list of tasks and is no Task object is shown as a whole.
  const others = item === undefined ? otherMembers(groups, spec) : [{ name: 'Task', value: item }];
  const strays = problemsIn(otherGroup);
  return (
    <div className={classes.groups}>
      {groups.map(({ id, name, icon, fields }) => {
        const shown = fields.filter((field) => isShown(field, { spec, chosen }));
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
  );
}

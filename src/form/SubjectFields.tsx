import { Button } from '@mantine/core';
import { Braces } from 'lucide-react';
import { type ReactNode, type Ref, use, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '../model/problem.ts';
import { useWords } from '../ui/i18n.ts';
import { useSteady } from '../ui/useSteady.ts';
import { useDraft } from '../ui/workbench.tsx';
import { Field } from './Field.tsx';
import findClasses from './FindRow.module.css';
import { FindRow } from './FindRow.tsx';
import type { FocusTargets } from './focusTargets.ts';
import { formWords } from './formWords.ts';
import { Group } from './Group.tsx';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import { LayoutContext } from './LayoutContext.ts';
import { ManyNote } from './many/TasksHead.tsx';
import {
  everything,
  firstInSight,
  type GroupInSight,
  groupsInSight,
  isNarrow,
  type Narrowing,
  othersInSight,
} from './narrow.ts';
import { OtherMembers } from './OtherMembers.tsx';
import { otherMembers } from './otherMembers.ts';
import { otherGroup } from './ownerOf.ts';
import { PanelContext, usePanel, useSituation, useText } from './panel.ts';
import { ownerIn, problemsOf } from './situation.ts';
import type { Subject } from './subject.ts';
import { usePanelOf } from './usePanelOf.ts';

interface SubjectFieldsProps {
  readonly narrowing: Narrowing;
  readonly onNarrow: (next: Narrowing) => void;
}

/** The groups of the subject, and after them what no field shows; or of both what is looked for. */
export function SubjectFields({ narrowing, onNarrow }: SubjectFieldsProps) {
  const { form, targets } = usePanel();
  const { subject } = form;
  const t = useWords(formWords);
  const { isOpen, toggle, unfold } = useOpenGroups(
    subject.kind === 'job' ? 'job' : 'task',
    isNarrow(narrowing),
  );
  const situation = useSituation();
  const item = useDraft(({ draft }) =>
    subject.kind === 'task' ? draft.tasks.find(({ id }) => id === subject.id)?.item : undefined,
  );
  const all = useDraft(({ problems }) => problems);
  const problems = useMemo(() => problemsOf(all, subject), [all, subject]);
  const problemsIn = (group: string) =>
    problems.filter(({ path }) => ownerIn(subject, situation, path).group === group);
  const groups = groupsInSight(subject.kind, situation, narrowing);
  // What stood in the list of tasks and is no Task object is shown as a whole.
  const members =
    item === undefined
      ? otherMembers(groupsOf(subject.kind), situation.spec)
      : [{ name: 'Task', value: item }];
  const others = othersInSight(members, narrowing);
  const strays = isNarrow(narrowing) ? [] : problemsIn(otherGroup);
  const defaults = useDraft(({ draft }) => draft.defaults);
  const defaultsFound =
    subject.kind === 'job' ? groupsInSight('defaults', { spec: defaults, chosen: {} }, narrowing) : [];
  const found = [...groups, ...defaultsFound].reduce(
    (sum, { inSight }) => sum + inSight.length,
    others.length,
  );
  const ofDefaults = useRef<FocusTargets>(null);
  const goToFirst = useSteady(() => {
    const [own, ofNewTasks] = [groups, defaultsFound].map((each) => firstInSight(each, narrowing)?.name);
    unfold();
    if (own === undefined && ofNewTasks !== undefined) ofDefaults.current?.focus(ofNewTasks);
    else if (found > 0) targets.focus(own ?? others[0]?.name ?? '');
  });
  return (
    <>
      <FindRow
        narrowing={narrowing}
        onNarrow={onNarrow}
        many={subject.kind === 'tasks'}
        found={found}
        onGo={goToFirst}
      />
      {subject.kind === 'tasks' && <ManyNote count={subject.ids.length} />}
      <div className={classes.groups}>
        <Groups
          groups={groups}
          many={subject.kind === 'tasks'}
          isOpen={isOpen}
          onToggle={toggle}
          problemsIn={problemsIn}
        />
        {defaultsFound.length > 0 && (
          <Defaults ref={ofDefaults}>
            <Groups groups={defaultsFound} isOpen={isOpen} onToggle={toggle} />
          </Defaults>
        )}
        {others.length + strays.length > 0 && (
          <Group
            group={otherGroup}
            name={t('other')}
            icon={Braces}
            open={isOpen(otherGroup)}
            onToggle={toggle}
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

interface GroupsProps {
  readonly groups: readonly GroupInSight[];
  /** Of several tasks: what they share is counted beside what they differ in. */
  readonly many?: boolean;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
  readonly problemsIn?: (id: string) => readonly Problem[];
}

function Groups({ groups, many = false, isOpen, onToggle, problemsIn }: GroupsProps) {
  const say = useText();
  return groups.map(({ id, name, icon, inSight, set, mixed }) => (
    <Group
      key={id}
      group={id}
      name={say(name)}
      icon={icon}
      open={isOpen(id)}
      onToggle={onToggle}
      count={set}
      {...(many ? { mixed } : {})}
      problems={problemsIn?.(id) ?? []}
    >
      {inSight.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </Group>
  ));
}

const defaultsSubject: Subject = { kind: 'defaults' };

/** What new tasks take has a form of its own inside that of the job. */
function Defaults({ children, ref }: { children: ReactNode; ref: Ref<FocusTargets> }) {
  const { panel, attach } = usePanelOf(defaultsSubject, ignore);
  useImperativeHandle(ref, () => panel.targets, [panel.targets]);
  return (
    <PanelContext value={panel}>
      <div ref={attach} data-defaults>
        {children}
      </div>
    </PanelContext>
  );
}

const ignore = () => {};

/** Which groups are open: as the person has left them; all that something was found in, until they are folded. */
function useOpenGroups(kind: 'job' | 'task', narrow: boolean) {
  const layout = use(LayoutContext);
  const open = useStore(layout, (state) => state.open[kind]);
  const [folded, fold] = useState<readonly string[]>([]);
  return {
    isOpen: (id: string) => (narrow ? !folded.includes(id) : open.includes(id)),
    /** Unfolds all that something was found in. */
    unfold: () => fold([]),
    toggle: useSteady((id: string) => {
      if (!narrow) layout.toggle(kind, id);
      else fold(folded.includes(id) ? folded.filter((each) => each !== id) : [...folded, id]);
    }),
  };
}

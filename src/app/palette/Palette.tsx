import { Spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DraftTask } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { type PageCommand, useCommands } from '../../ui/commands.ts';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { taskIcon } from '../../ui/taskIcon.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { inLanguage } from '../../wire/text.ts';
import { commandsFor, tasksFor } from './matches.ts';
import classes from './Palette.module.css';
import { paletteWords } from './paletteWords.ts';

/** As many tasks as one looks through; more words find the others. */
const listed = 20;
/** Handed on to the ScrollArea of Mantine, of which the types of the list say nothing: readers scroll it by keyboard. */
const scrolling: object = { viewportProps: { tabIndex: 0 } };
const areas = ['page', 'draft', 'canvas', 'field'] as const;

/** Every command, task and page, by a few letters of its name. */
export function Palette() {
  const t = useWords(paletteWords);
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      attributes={{ content: { 'aria-label': t('open') } }}
      overlayProps={{ blur: 0 }}
      // Stays where it is while what is found grows and shrinks.
      centered={false}
      yOffset="12vh"
      classNames={{ actionsGroup: classes.group ?? '', action: classes.item ?? '' }}
    >
      <Spotlight.Search
        placeholder={t('search')}
        aria-label={t('open')}
        leftSection={<Search aria-hidden size={16} />}
      />
      <Found query={query} />
    </Spotlight.Root>
  );
}

/** Mounted while the palette is open. */
function Found({ query }: { query: string }) {
  const t = useWords(paletteWords);
  const commands = commandsFor(useCommands(), query);
  const all = useDraft(({ draft }) => draft.tasks);
  const tasks = useMemo(() => tasksFor(all, query), [all, query]);
  return (
    <Spotlight.ActionsList mah="min(440px, 60vh)" {...scrolling}>
      {areas.map((area) => (
        <CommandGroup key={area} name={t(area)} commands={commands.filter((each) => each.area === area)} />
      ))}
      {tasks.length > 0 && (
        <Spotlight.ActionsGroup label={t('tasks')}>
          {tasks.slice(0, listed).map((task) => (
            <TaskAction key={task.id} task={task} />
          ))}
          {tasks.length > listed && (
            <p className={classes.more}>{t('moreTasks', { count: tasks.length - listed })}</p>
          )}
        </Spotlight.ActionsGroup>
      )}
      {commands.length + tasks.length === 0 && <Spotlight.Empty>{t('nothing')}</Spotlight.Empty>}
    </Spotlight.ActionsList>
  );
}

function CommandGroup({ name, commands }: { name: string; commands: readonly PageCommand[] }) {
  const language = useLanguage();
  if (commands.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={name}>
      {commands.map(({ id, label, icon: Icon, shortcut, run }) => (
        <Spotlight.Action key={id} onClick={() => run?.()}>
          <span className={classes.action}>
            {Icon === undefined ? <span className={classes.blank} /> : <Icon aria-hidden size={16} />}
            <span className={classes.label}>{inLanguage(label, language)}</span>
            {shortcut !== undefined && <Kbd keys={shortcut} />}
          </span>
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  );
}

function TaskAction({ task }: { task: DraftTask }) {
  const { view } = useWorkbench();
  const t = useWords(paletteWords);
  const navigate = useNavigate();
  const Icon = taskIcon(task.spec);
  const show = () => {
    void navigate('/');
    view.select([task.id]);
    view.reveal(task.id);
  };
  return (
    <Spotlight.Action onClick={show}>
      <span className={classes.action}>
        <Icon aria-hidden size={16} />
        <span className={classes.label}>{taskName(task) || t('unnamed')}</span>
      </span>
    </Spotlight.Action>
  );
}

import { Menu } from '@mantine/core';
import type { Point } from '../model/draft.ts';
import { groupOfTask } from '../model/groups.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { ariaShortcut } from '../ui/shortcuts.ts';
import { useDraft, useView } from '../ui/workbench.tsx';
import type { Language, Text } from '../wire/text.ts';
import { canvasWords } from './canvasWords.ts';
import { type CommandName, commandOf, type MenuTarget, menuItems } from './editorCommands.ts';
import type { EditorCommands } from './useEditorCommands.ts';

interface CanvasMenuProps {
  readonly target: MenuTarget;
  /** On the screen. */
  readonly at: Point;
  /** What is not given is not shown. */
  readonly commands: Partial<EditorCommands>;
  readonly onClose: () => void;
}

/** There is nothing to do where no task of a group is selected. */
const ofGroups: ReadonlySet<CommandName> = new Set(['ungroup', 'fold', 'renameGroup']);

const say = (text: Text, language: Language) => (language === 'en' ? text.en : text.zh);

/** What can be done with what is selected, with the keys for it. */
export function CanvasMenu({ target, at, commands, onClose }: CanvasMenuProps) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const selected = useView((state) => state.selectedTasks);
  const groups = useDraft(({ draft }) => groupOfTask(draft));
  const hasGroup = groups.size > 0 && [...selected].some((id) => groups.has(id));
  const row = (name: CommandName) => {
    const run = hasGroup || !ofGroups.has(name) ? commands[name] : undefined;
    return run === undefined ? null : <Row key={name} name={name} onClick={run} />;
  };
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={0} returnFocus={false} width={240}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('menu')}>
        {menuItems[target].map((item, index) => {
          // The lines of a menu have nothing but their place to be told apart by.
          if (item === '-') return <Menu.Divider key={`line-${String(index)}`} />;
          if (typeof item === 'string') return row(item);
          if (item.items.every((name) => commands[name] === undefined)) return null;
          return (
            <Menu.Sub key={item.sub.en}>
              <Menu.Sub.Target>
                <Menu.Sub.Item leftSection={<item.icon aria-hidden size={16} />}>
                  {say(item.sub, language)}
                </Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>{item.items.map(row)}</Menu.Sub.Dropdown>
            </Menu.Sub>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function Row({ name, onClick }: { name: CommandName; onClick: () => void }) {
  const language = useLanguage();
  const { label, icon: Icon, shortcut } = commandOf(name);
  return (
    <Menu.Item
      leftSection={<Icon aria-hidden size={16} />}
      rightSection={shortcut === undefined ? null : <Kbd keys={shortcut} />}
      aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
      onClick={onClick}
    >
      {say(label, language)}
    </Menu.Item>
  );
}

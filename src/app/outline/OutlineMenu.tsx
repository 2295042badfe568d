import { CanvasMenu } from '../../canvas/CanvasMenu.tsx';
import type { CommandName } from '../../canvas/editorCommands.ts';
import type { EditorCommands } from '../../canvas/useEditorCommands.ts';
import { useCommands } from '../../ui/commands.ts';
import type { TreeMenu } from './useTreeEdits.ts';

/** Of the picture alone: the canvas does them, with what is selected, as long as it is shown. */
const arranging: ReadonlySet<string> = new Set<CommandName>([
  'left',
  'center',
  'right',
  'top',
  'middle',
  'bottom',
  'across',
  'down',
  'tidySelection',
]);
const prefix = 'canvas.';

/** The menu of the canvas, for a row. */
export function OutlineMenu({ menu, onClose }: { menu: TreeMenu; onClose: () => void }) {
  const offered = useCommands().flatMap(({ id, run }) => {
    const name = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return run !== undefined && arranging.has(name) ? [[name, run] as const] : [];
  });
  const ofCanvas: Partial<EditorCommands> = Object.fromEntries(offered);
  return (
    <CanvasMenu
      target={menu.target}
      at={menu.at}
      commands={{ ...ofCanvas, ...menu.commands }}
      onClose={onClose}
    />
  );
}

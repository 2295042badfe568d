import { CanvasMenu } from '../../canvas/CanvasMenu.tsx';
import type { EditorCommands } from '../../canvas/useEditorCommands.ts';
import { useCommands } from '../../ui/commands.ts';
import type { TreeMenu } from './useTreeEdits.ts';

/** The menu of the canvas, for a row. What only the canvas can do, as to arrange, is done there as long as it is shown. */
export function OutlineMenu({ menu, onClose }: { menu: TreeMenu; onClose: () => void }) {
  const offered = useCommands().flatMap(({ id, run }) =>
    run !== undefined && id.startsWith(prefix) ? [[id.slice(prefix.length), run] as const] : [],
  );
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

const prefix = 'canvas.';

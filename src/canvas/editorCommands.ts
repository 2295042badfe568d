// What can be done on the canvas, by menu, palette and keyboard: names, keys, and which of them a menu shows for what.
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  ArrowLeftRight,
  CircleAlert,
  ClipboardPaste,
  Copy,
  CopyPlus,
  FoldVertical,
  Group,
  LayoutGrid,
  type LucideIcon,
  PanelRight,
  Pencil,
  Plus,
  Scissors,
  Spline,
  SquareCheck,
  SquareMinus,
  SquarePlus,
  StickyNote,
  Trash2,
  TriangleAlert,
  Ungroup,
  Unlink,
  Workflow,
} from 'lucide-react';
import type { PageCommand } from '../ui/commands.ts';
import type { Text } from '../wire/text.ts';

interface EditorCommand {
  readonly label: Text;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
}

const commandTable = {
  open: { label: { en: 'Edit', zh: '编辑' }, icon: PanelRight, shortcut: 'Enter' },
  rename: { label: { en: 'Rename', zh: '重命名' }, icon: Pencil, shortcut: 'F2' },
  addAfter: { label: { en: 'Add a dependent task', zh: '添加后续任务' }, icon: SquarePlus },
  connect: { label: { en: 'Connect', zh: '连接' }, icon: Spline, shortcut: 'C' },
  duplicate: { label: { en: 'Duplicate', zh: '复制一份' }, icon: CopyPlus, shortcut: 'mod+D' },
  copy: { label: { en: 'Copy', zh: '复制' }, icon: Copy, shortcut: 'mod+C' },
  cut: { label: { en: 'Cut', zh: '剪切' }, icon: Scissors, shortcut: 'mod+X' },
  paste: { label: { en: 'Paste', zh: '粘贴' }, icon: ClipboardPaste, shortcut: 'mod+V' },
  remove: { label: { en: 'Delete', zh: '删除' }, icon: Trash2, shortcut: 'Delete' },
  bridge: { label: { en: 'Delete and bridge', zh: '删除并衔接' }, icon: Unlink, shortcut: 'shift+Delete' },
  group: { label: { en: 'Group', zh: '编组' }, icon: Group, shortcut: 'G' },
  ungroup: { label: { en: 'Ungroup', zh: '取消编组' }, icon: Ungroup, shortcut: 'shift+G' },
  fold: {
    label: { en: 'Fold or unfold the group', zh: '折叠或展开组' },
    icon: FoldVertical,
    shortcut: 'shift+F',
  },
  renameGroup: { label: { en: 'Rename the group', zh: '重命名组' }, icon: Pencil },
  reverse: { label: { en: 'Reverse', zh: '反转依赖' }, icon: ArrowLeftRight, shortcut: 'R' },
  insert: { label: { en: 'Insert a task', zh: '插入任务' }, icon: SquarePlus, shortcut: 'I' },
  add: { label: { en: 'Add a task', zh: '添加任务' }, icon: Plus, shortcut: 'A' },
  note: { label: { en: 'Add a note', zh: '添加便签' }, icon: StickyNote, shortcut: 'N' },
  selectAll: { label: { en: 'Select all', zh: '全选' }, icon: SquareCheck, shortcut: 'mod+A' },
  upstream: { label: { en: 'Select upstream', zh: '选择上游' }, icon: Workflow, shortcut: 'U' },
  downstream: { label: { en: 'Select downstream', zh: '选择下游' }, icon: Workflow, shortcut: 'D' },
  withErrors: { label: { en: 'Select tasks with errors', zh: '选择有错误的任务' }, icon: CircleAlert },
  withWarnings: { label: { en: 'Select tasks with warnings', zh: '选择有警告的任务' }, icon: TriangleAlert },
  selectNone: { label: { en: 'Clear the selection', zh: '取消选择' }, icon: SquareMinus, shortcut: 'Escape' },
  left: { label: { en: 'Align left', zh: '左对齐' }, icon: AlignStartVertical },
  center: { label: { en: 'Align centre', zh: '水平居中' }, icon: AlignCenterVertical },
  right: { label: { en: 'Align right', zh: '右对齐' }, icon: AlignEndVertical },
  top: { label: { en: 'Align top', zh: '顶端对齐' }, icon: AlignStartHorizontal },
  middle: { label: { en: 'Align middle', zh: '垂直居中' }, icon: AlignCenterHorizontal },
  bottom: { label: { en: 'Align bottom', zh: '底端对齐' }, icon: AlignEndHorizontal },
  across: { label: { en: 'Distribute across', zh: '横向均匀分布' }, icon: AlignHorizontalSpaceAround },
  down: { label: { en: 'Distribute down', zh: '纵向均匀分布' }, icon: AlignVerticalSpaceAround },
  tidySelection: {
    label: { en: 'Tidy the selection', zh: '整理所选' },
    icon: LayoutGrid,
    shortcut: 'shift+L',
  },
  tidy: { label: { en: 'Tidy up', zh: '整理布局' }, icon: LayoutGrid, shortcut: 'L' },
} as const satisfies Record<string, EditorCommand>;

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as readonly CommandName[];
export const commandOf = (name: CommandName): EditorCommand => commandTable[name];

const key = (id: string, shortcut: string, label: Text) => ({ id, area: 'canvas', label, shortcut }) as const;

/** What only makes sense pressed on the canvas, for the sheet of shortcuts. */
export const keysAlone: readonly PageCommand[] = [
  key('canvas.walk', 'ArrowDown', { en: 'Go along dependences', zh: '沿依赖移动' }),
  key('canvas.keep', 'mod+ArrowDown', { en: 'Go without selecting', zh: '移动但不选择' }),
  key('canvas.toggle', 'Space', { en: 'Add to the selection', zh: '加入所选' }),
  key('canvas.nudge', 'alt+ArrowDown', { en: 'Move what is selected', zh: '移动所选' }),
  key('canvas.nextDependence', 'E', { en: 'Next dependence of the task', zh: '任务的下一条依赖' }),
  key('canvas.menu', 'shift+F10', { en: 'Menu', zh: '菜单' }),
];

export type MenuTarget = 'task' | 'tasks' | 'dependence' | 'pane';
type Item =
  | CommandName
  | '-'
  | { readonly sub: Text; readonly icon: LucideIcon; readonly items: readonly CommandName[] };

const select: Item = {
  sub: { en: 'Select', zh: '选择' },
  icon: SquareCheck,
  items: ['upstream', 'downstream', 'selectAll', 'withErrors', 'withWarnings', 'selectNone'],
};
const arrange: Item = {
  sub: { en: 'Arrange', zh: '排列' },
  icon: AlignStartVertical,
  items: ['left', 'center', 'right', 'top', 'middle', 'bottom', 'across', 'down', 'tidySelection'],
};
const grouping: Item = {
  sub: { en: 'Group', zh: '组' },
  icon: Group,
  items: ['group', 'ungroup', 'fold', 'renameGroup'],
};
const clipboard = ['copy', 'cut', 'paste'] as const;

/** What the menu shows, from above; '-' is a line. */
export const menuItems: Readonly<Record<MenuTarget, readonly Item[]>> = {
  task: [
    'open',
    'rename',
    'addAfter',
    'connect',
    '-',
    'duplicate',
    ...clipboard,
    '-',
    grouping,
    select,
    '-',
    'remove',
    'bridge',
  ],
  tasks: ['connect', '-', 'duplicate', ...clipboard, '-', grouping, arrange, select, '-', 'remove', 'bridge'],
  dependence: ['insert', 'reverse', '-', 'remove'],
  pane: ['add', 'note', 'paste', '-', select, '-', 'tidy'],
};

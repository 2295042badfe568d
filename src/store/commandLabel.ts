// Names of steps that the one who made them did not name: made of what the commands do.
import type { Command } from '../model/command.ts';
import type { Draft, TaskId } from '../model/draft.ts';
import { groupsOf } from '../model/groups.ts';
import { taskName } from '../model/request.ts';
import type { Path } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';

/** The member that the path ends in, in the API's spelling. */
const member = (path: Path) => String(path.findLast((step) => typeof step === 'string') ?? '');

const ofTask = (what: string, name: string): Text =>
  name === ''
    ? { en: `Edit ${what}`, zh: `修改 ${what}` }
    : { en: `Edit ${what} of ${name}`, zh: `修改 ${name} 的 ${what}` };

/** What the commands do to the draft; that of the first, with how many more there are. */
export function commandLabel(draft: Draft, commands: readonly Command[]): Text | undefined {
  const [first] = commands;
  if (first === undefined) return undefined;
  const text = labelOf(draft, first);
  const others = new Set(commands.map((command) => JSON.stringify(labelOf(draft, command)))).size - 1;
  return others === 0
    ? text
    : { en: `${text.en}, and ${others} more`, zh: `${text.zh}，及另外 ${others} 项` };
}

function labelOf(draft: Draft, command: Command): Text {
  const nameOf = (id: TaskId) => {
    const task = draft.tasks.find((each) => each.id === id);
    return task === undefined ? '' : taskName(task);
  };
  switch (command.type) {
    case 'addTask':
      return { en: 'Add a task', zh: '添加任务' };
    case 'renameTask':
      return { en: `Rename ${nameOf(command.id)}`.trim(), zh: `重命名 ${nameOf(command.id)}`.trim() };
    case 'removeTasks':
      return command.ids.length === 1
        ? { en: 'Delete a task', zh: '删除任务' }
        : { en: `Delete ${command.ids.length} tasks`, zh: `删除 ${command.ids.length} 个任务` };
    case 'setField': {
      const { entity, path } = command;
      return ofTask(member(path), entity.kind === 'task' ? nameOf(entity.id) : '');
    }
    case 'setTaskFields': {
      const members = [...new Set(command.fields.map(({ path }) => member(path)))].join(', ');
      const count = new Set(command.fields.map(({ id }) => id)).size;
      return { en: `Edit ${members} of ${count} tasks`, zh: `修改 ${count} 个任务的 ${members}` };
    }
    case 'setDefault':
      return {
        en: `Edit ${member(command.path)} of new tasks`,
        zh: `修改新任务的 ${member(command.path)}`,
      };
    case 'connect':
      return { en: 'Add a dependence', zh: '添加依赖' };
    case 'disconnect':
      return { en: 'Delete dependences', zh: '删除依赖' };
    case 'moveTasks':
      return { en: 'Move tasks', zh: '移动任务' };
    case 'setGroup': {
      const { group } = command;
      const before = groupsOf(draft).find(({ id }) => id === group.id);
      if (before === undefined)
        return { en: `Group tasks as ${group.name}`, zh: `将任务编为组 ${group.name}` };
      if (before.name !== group.name) return { en: `Rename ${before.name}`, zh: `重命名 ${before.name}` };
      if (before.folded === group.folded) return { en: `Edit ${group.name}`, zh: `修改 ${group.name}` };
      return group.folded
        ? { en: `Fold ${group.name}`, zh: `折叠 ${group.name}` }
        : { en: `Unfold ${group.name}`, zh: `展开 ${group.name}` };
    }
    case 'removeGroups':
      return { en: 'Ungroup', zh: '取消编组' };
    case 'setRegion':
      return { en: 'Set the region', zh: '设置地域' };
    case 'setDirection':
      return { en: 'Turn the graph', zh: '改变图的方向' };
    case 'replaceDraft':
      return { en: 'Replace the draft', zh: '替换草稿' };
    default:
      return { en: 'Edit', zh: '修改' };
  }
}

import type { TaskId } from '../model/draft.ts';
import { exampleRequest } from '../model/example.ts';
import { getAt } from '../model/lens.ts';
import { uniqueTaskName } from '../model/names.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';

const label = { en: 'Add a task', zh: '添加任务' };

/** Adds a task that runs as it is, on the machines of the last one, and puts the cursor into its name. */
export function useAddTask(): () => void {
  const { draft: store, view, newId } = useWorkbench();
  return () => {
    const { draft } = store.getState();
    const id = newId() as TaskId;
    const spec: JsonObject = {
      TaskName: uniqueTaskName(draft, 'task'),
      TaskInstanceNum: 1,
      Application: { DeliveryForm: 'LOCAL', Command: 'echo hello' },
      ...machines(draft.tasks.at(-1)?.spec ?? exampleTask),
    };
    const applied = store.dispatch({ type: 'addTask', id, spec }, { origin: 'outline', label });
    if (applied.ok) view.goTo({ entity: { kind: 'task', id }, path: ['TaskName'] });
  };
}

const exampleTask = getAt(exampleRequest, ['Job', 'Tasks', 0]) as JsonObject;

function machines({ EnvId, ComputeEnv }: JsonObject): JsonObject {
  if (EnvId !== undefined) return { EnvId };
  return ComputeEnv === undefined ? {} : { ComputeEnv };
}

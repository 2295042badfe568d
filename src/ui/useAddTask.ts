import type { TaskId } from '../model/draft.ts';
import { newTaskSpec } from '../model/newTask.ts';
import { useWorkbench } from './workbench.tsx';

const label = { en: 'Add a task', zh: '添加任务' };

/** Adds a task that runs as it is, and puts the cursor into its name. */
export function useAddTask(): () => void {
  const { draft: store, view, newId } = useWorkbench();
  return () => {
    const id = newId() as TaskId;
    const spec = newTaskSpec(store.getState().draft, 'task');
    const applied = store.dispatch({ type: 'addTask', id, spec }, { origin: 'outline', label });
    if (applied.ok) view.goTo({ entity: { kind: 'task', id }, path: ['TaskName'] });
  };
}

import type { Draft, DraftTask, Point, TaskId } from '../model/draft.ts';
import { draftFromRequest, taskName } from '../model/request.ts';
import type { JobBoard } from '../store/jobBoards.ts';
import type { DescribeJobSubmitInfoAnswer } from '../wire/answers.ts';
import type { JsonObject } from '../wire/json.ts';

/**
 * The request of a job, as far as the service gives it back: DescribeJobSubmitInfo has neither Placement (the zone
 * comes from DescribeJob) nor Notifications, TaskExecutionDependOn and StateIfCreateCvmFailed.
 */
export function requestOfJob(info: DescribeJobSubmitInfoAnswer, zone: string | null | undefined): JsonObject {
  const { JobName, JobDescription, Priority, Tasks, Dependences, Tags } = info;
  const job: Record<string, unknown> = { JobName, JobDescription, Priority, Tasks, Dependences, Tags };
  for (const [member, value] of Object.entries(job)) {
    if (
      value === undefined ||
      value === null ||
      (Array.isArray(value) && value.length === 0 && member !== 'Tasks')
    ) {
      delete job[member];
    }
  }
  // Read from JSON, so it is JSON; nulls inside tasks mean "not given" in this API and stay as they came.
  return { ...(zone ? { Placement: { Zone: zone } } : {}), Job: job as JsonObject };
}

/**
 * A job as a draft to be looked at, drawn as it was when it was submitted where that is known. Ids are by order, so that
 * the same answer gives the same graph however often it is asked for.
 *
 * @param names what the service calls the tasks, in their order: one that was submitted without a name has one there
 */
export function draftOfJob(
  info: DescribeJobSubmitInfoAnswer,
  zone: string | null | undefined,
  board: JobBoard | undefined,
  names: readonly string[],
): Draft {
  let count = 0;
  const read = draftFromRequest(requestOfJob(info, zone), () => `run-${++count}`);
  const isNamed = names.length === read.tasks.length;
  const draft = isNamed ? { ...read, tasks: read.tasks.map((task, at) => named(task, names[at])) } : read;
  if (board === undefined) return draft;
  const positions: Record<TaskId, Point> = {};
  for (const task of draft.tasks) {
    const place = board.positions.get(taskName(task));
    if (place !== undefined) positions[task.id] = place;
  }
  return { ...draft, board: { direction: board.direction, positions } };
}

const named = (task: DraftTask, name = ''): DraftTask =>
  taskName(task) === '' && name !== '' ? { ...task, spec: { ...task.spec, TaskName: name } } : task;

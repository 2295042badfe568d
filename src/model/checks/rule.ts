// The three kinds of rules. None reads anything but its arguments, and none throws, whatever JSON it meets: a value of
// the wrong type is the schema rule's finding, and all others read it as absent.
import type { JsonObject } from '../../wire/json.ts';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';

export interface TaskContext {
  /** The region that the request goes to; undefined when neither person nor zone names one. */
  readonly region: string | undefined;
}

/** What is true of one task alone. Its findings are kept while the task and the context stay the same. */
export type TaskRule = (spec: JsonObject, context: TaskContext) => Iterable<Finding>;

/** Few values and no draft, so that findings about the header are kept while tasks are edited. */
export interface JobContext extends TaskContext {
  /** Set by the person; null where the region follows from the zone. */
  readonly chosenRegion: string | null;
  readonly hasTasks: boolean;
  readonly hasDependences: boolean;
  /** All tasks have an EnvId. */
  readonly onlyEnvironments: boolean;
}

/** What is true of the request without its tasks; paths begin at the request. */
export type JobRule = (header: JsonObject, context: JobContext) => Iterable<Finding>;

/** What is true of tasks and dependences together. */
export type DraftRule = (draft: Draft) => Iterable<Problem>;

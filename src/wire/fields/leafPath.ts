// The paths of the leaves of the request, as a type: what the table of field docs must not miss.
import type { SubmitJobRequest } from '../schema/submitJob.ts';
import type { Task } from '../schema/task.ts';

type Join<Start extends string, Step extends string> = Start extends '' ? Step : `${Start}.${Step}`;

/** Paths from `Start` to every value that is no object; a list of values is a leaf, one of objects goes on. */
type Leaves<Value, Start extends string = ''> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? Leaves<Item, `${Start}[]`>
    : Start
  : Value extends object
    ? { [Name in keyof Value & string]-?: Leaves<NonNullable<Value[Name]>, Join<Start, Name>> }[keyof Value &
        string]
    : Start;

/** Named from the task for what stands in a task, else from the request. */
export type LeafPath =
  | Leaves<Omit<SubmitJobRequest, 'Job'>>
  | Leaves<{ Job: Omit<SubmitJobRequest['Job'], 'Tasks'> }>
  | Leaves<Task>;

// Documentation of every field of the request, in our own words, for the help under a form and for placeholders. A
// field of the schema without documentation does not compile: add an entry to the table of its subject.
import { applicationFields } from './applicationFields.ts';
import { diskFields } from './diskFields.ts';
import type { FieldDoc, FieldTable } from './fieldShape.ts';
import { jobFields } from './jobFields.ts';
import type { LeafPath } from './leafPath.ts';
import { machineFields } from './machineFields.ts';
import { networkFields } from './networkFields.ts';
import { notificationFields } from './notificationFields.ts';
import { storageFields } from './storageFields.ts';
import { taskFields } from './taskFields.ts';

export type { FieldDoc } from './fieldShape.ts';

const documented = {
  ...jobFields,
  ...notificationFields,
  ...taskFields,
  ...applicationFields,
  ...machineFields,
  ...diskFields,
  ...networkFields,
  ...storageFields,
} satisfies FieldTable & Readonly<Record<LeafPath, FieldDoc>>;

/** Keys are paths without indexes: `Placement.Zone`, `Job.JobName`; for a task `TaskName`, `EnvVars[].Name`. */
export const fieldDocs: FieldTable = documented;

/**
 * The documentation of the field at a path: from the request for the job (`Job.JobName`), inside the task for a
 * task (`Application.Command`). Indexes may stand in it: `EnvVars[3].Name` is documented as `EnvVars[].Name`.
 */
export function fieldDoc(path: string): FieldDoc | undefined {
  const pattern = path.replace(/\[\d+\]/g, '[]');
  return Object.hasOwn(fieldDocs, pattern) ? fieldDocs[pattern] : undefined;
}

import type { JsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Severity } from '../problem.ts';
import { apiPath, draftFromRequest } from '../request.ts';
import { check } from './check.ts';

export interface CheckedProblem {
  readonly code: string;
  readonly severity: Severity;
  /** In the API's spelling, indexes from 0: `Job.Tasks[1].Application.Command`. Empty for the request itself. */
  readonly path: string;
  readonly message: Text;
}

export interface CheckRequestOptions {
  /** The region that the request is sent to, where it is known; else it follows from the zone. */
  readonly region?: string;
}

/**
 * The problems of a request as it is sent, in the order of `check`; the service answers with the first error. Used
 * where there is no draft: by the command line and the local service.
 */
export function checkRequest(
  request: JsonObject,
  options: CheckRequestOptions = {},
): readonly CheckedProblem[] {
  let last = 0;
  const read = draftFromRequest(request, () => String(++last));
  const draft = { ...read, region: options.region ?? null };
  const absent = ['Placement', 'Job'].filter((name) => request[name] === undefined);
  const missing = absent.map(
    (name): CheckedProblem => ({
      code: 'MissingParameter',
      severity: 'error',
      path: name,
      message: { en: `Add ${name}: the request needs it`, zh: `补上 ${name}：请求必须有它` },
    }),
  );
  // What is missing inside of what is missing goes without saying.
  const others = check(draft).filter(
    ({ entity, path: [first] }) => entity.kind !== 'job' || !absent.includes(String(first)),
  );
  return [
    ...missing,
    ...others.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      path: apiPath(draft, problem),
      message: problem.message,
    })),
  ];
}

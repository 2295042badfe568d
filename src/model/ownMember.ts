import type { JsonObject } from '../wire/json.ts';

/** The one member of a saved request that is ours: places, direction, defaults. It is never sent. */
export const ownMember = '$jobloom';

/** The request as it is sent; the very same where it has nothing of ours. */
export function withoutOwnMember(request: JsonObject): JsonObject {
  if (!Object.hasOwn(request, ownMember)) return request;
  const { [ownMember]: _, ...rest } = request;
  return rest;
}

import { isJsonObject, type JsonObject } from '../wire/json.ts';

/** A job without tasks. */
export const blankRequest: JsonObject = { Job: { Tasks: [] } };

/** The same in the zone of the job before: whoever starts another one stays there. */
export const blankBeside = ({ Placement }: JsonObject): JsonObject =>
  isJsonObject(Placement) ? { Placement, ...blankRequest } : blankRequest;

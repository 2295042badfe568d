import type { JsonObject } from '../wire/json.ts';

/** One call of SubmitJob, as the writers of commands and programs get it. */
export interface Call {
  readonly request: JsonObject;
  /** Undefined when neither the person nor the zone names one: the person is then asked for it at run time. */
  readonly region: string | undefined;
  /** True when masks stand in the place of secrets, which the person has to replace before anything runs. */
  readonly masked: boolean;
}

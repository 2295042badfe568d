import type { JsonObject } from '../../wire/json.ts';
import type { Language, Text } from '../../wire/text.ts';
import type { JobFiles } from '../files/jobFiles.ts';
import type { BatchService } from '../service/batchService.ts';
import type { JobStore } from '../store/jobStore.ts';

/** One finding of the check of a request; the shape of `checkRequest` of the model. */
interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly path: string;
  readonly message: Text;
}

/** What actions work with. */
export interface ActionDeps {
  readonly service: BatchService;
  readonly store: JobStore;
  readonly files: JobFiles;
  readonly now: () => number;
  /** A job id that has not been given before, most likely; the store is asked whether it has. */
  readonly newJobId: () => string;
  readonly check: (request: JsonObject, options: { readonly region: string }) => readonly Finding[];
  /** Whether jobs run in a sandbox when nothing else is said. */
  readonly hasSandbox: boolean;
}

export interface Context extends ActionDeps {
  readonly region: string;
  readonly language: Language;
  /** The person agreed that this job runs without a sandbox. */
  readonly consent: boolean;
}

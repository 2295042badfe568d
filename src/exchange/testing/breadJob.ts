// The job that all samples of the dialects say.
import type { JsonObject } from '../../wire/json.ts';

export interface DialectSample {
  readonly text: string;
  readonly request: JsonObject;
  /** A line of the report, in English. */
  readonly tells: string;
}

export const kneading = `echo "it's dough" > /tmp/dough && sleep 1`;
const task = (TaskName: string, Command: string): JsonObject => ({
  TaskName,
  Application: { DeliveryForm: 'LOCAL', Command },
  EnvId: 'env-a1b2c3d4',
});

export const bread: JsonObject = {
  Placement: { Zone: 'ap-nanjing-2' },
  Job: {
    JobName: 'bread',
    Priority: 5,
    Tasks: [task('knead', kneading), task('bake', 'echo bread')],
    Dependences: [{ StartTask: 'knead', EndTask: 'bake' }],
  },
};
export const compactBread = JSON.stringify(bread);

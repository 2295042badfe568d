// The job that stands there when the page is opened for the first time. Its commands are plain sh and arithmetic, so
// that they run on any machine and on any image.
import type { JsonObject } from '../wire/json.ts';

const machine: JsonObject = { EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } };

const prepare = `echo "Part $((BATCH_TASK_INSTANCE_INDEX + 1)) of $BATCH_TASK_INSTANCE_NUM"
i=$((BATCH_TASK_INSTANCE_INDEX * PART_SIZE + 1))
last=$((i + PART_SIZE - 1))
sum=0
while [ "$i" -le "$last" ]; do
  sum=$((sum + i))
  i=$((i + 1))
done
echo "The numbers up to $last add $sum"
`;

const summarise = `echo "All parts are done"
echo "The numbers from 1 to $TOTAL add up to $((TOTAL * (TOTAL + 1) / 2))"
`;

/** Two tasks: three instances that each add up a part of the numbers, then one that checks the whole. */
export const exampleRequest: JsonObject = {
  Placement: { Zone: 'ap-guangzhou-3' },
  Job: {
    JobName: 'example-sum',
    JobDescription: 'Adds up the numbers from 1 to 300 in three parts',
    Priority: 1,
    Tasks: [
      {
        TaskName: 'prepare',
        TaskInstanceNum: 3,
        Application: { DeliveryForm: 'LOCAL', Command: prepare },
        ComputeEnv: machine,
        EnvVars: [{ Name: 'PART_SIZE', Value: '100' }],
        MaxRetryCount: 1,
        Timeout: 600,
      },
      {
        TaskName: 'summarise',
        TaskInstanceNum: 1,
        Application: { DeliveryForm: 'LOCAL', Command: summarise },
        ComputeEnv: machine,
        EnvVars: [{ Name: 'TOTAL', Value: '300' }],
        Timeout: 600,
      },
    ],
    Dependences: [{ StartTask: 'prepare', EndTask: 'summarise' }],
  },
};

// One text of each dialect that is read, as people write it: each says the same job and needs a repair or a look.
import type { JsonObject } from '../../wire/json.ts';
import type { Dialect } from '../decoded.ts';
import { bread, compactBread, type DialectSample, kneading } from './breadJob.ts';
import { programSamples } from './programSamples.ts';

/** A graph says tasks one after the other, and nothing of where. */
function graphOf(commands: Readonly<Record<string, string>>, JobName?: string): JsonObject {
  const names = Object.keys(commands);
  const Tasks = names.map((TaskName) => ({
    TaskName,
    TaskInstanceNum: 1,
    Application: { DeliveryForm: 'LOCAL', Command: commands[TaskName] ?? '' },
  }));
  const Dependences = names.slice(1).map((EndTask, at) => ({ StartTask: names[at] ?? '', EndTask }));
  return { Job: { ...(JobName === undefined ? {} : { JobName }), Tasks, Dependences } };
}

const priorityTells = 'Priority "5" read as the number 5';

export const dialectSamples: Readonly<Record<Dialect, DialectSample>> = {
  json: {
    request: bread,
    tells: priorityTells,
    text: `// what we bake
{
  'Placement': {'Zone': 'ap-nanjing-2'}, # where
  "Job": {
    "JobName": "bread", "Priority": "5",
    "Tasks": [
      {"TaskName": "knead", "Application": {"DeliveryForm": "LOCAL", "Command": ${JSON.stringify(kneading)}}, "EnvId": "env-a1b2c3d4"},
      {"TaskName": "bake", "Application": {"DeliveryForm": "LOCAL", "Command": "echo bread"}, "EnvId": "env-a1b2c3d4"},
    ],
    "Dependences": [{"StartTask": "knead", "EndTask": "bake"}], /* in this order */
  },
}`,
  },
  query: {
    request: bread,
    tells: 'Percent-encoding undone',
    text: `https://batch.tencentcloudapi.com/?Action=SubmitJob&Version=2017-03-12
&Placement.Zone=ap-nanjing-2
&Job.JobName=bread
&Job.Priority=5
&Job.Tasks.0.TaskName=knead
&Job.Tasks.0.Application.DeliveryForm=LOCAL
&Job.Tasks.0.Application.Command=${encodeURIComponent(kneading)}
&Job.Tasks.0.EnvId=env-a1b2c3d4
&Job.Tasks.1.TaskName=bake
&Job.Tasks.1.Application.DeliveryForm=LOCAL
&Job.Tasks.1.Application.Command=echo%20bread
&Job.Tasks.1.EnvId=env-a1b2c3d4
&Job.Dependences.0.StartTask=knead
&Job.Dependences.0.EndTask=bake
`,
  },
  tccli: {
    request: bread,
    tells: priorityTells,
    text: `# nightly
tccli batch SubmitJob --region ap-nanjing \\
  --Placement '{"Zone": "ap-nanjing-2"}' \\
  --Job '{"JobName": "bread", "Priority": "5",
    "Tasks": [
      {"TaskName": "knead", "Application": {"DeliveryForm": "LOCAL", "Command": ${JSON.stringify(kneading).replace("'", "'\\''")}}, "EnvId": "env-a1b2c3d4"},
      {"TaskName": "bake", "Application": {"DeliveryForm": "LOCAL", "Command": "echo bread"}, "EnvId": "env-a1b2c3d4"}],
    "Dependences": [{"StartTask": "knead", "EndTask": "bake"}]}'`,
  },
  curl: {
    request: bread,
    tells: priorityTells,
    text: `curl -sS -X POST https://batch.tencentcloudapi.com -H 'X-TC-Action: SubmitJob' -H "X-TC-Region: ap-nanjing" \\
  -H 'Content-Type: application/json' --data-binary @- <<'EOF'
${compactBread.replace('"Priority":5', '"Priority":"5"')}
EOF`,
  },
  http: {
    request: bread,
    tells: priorityTells,
    text: `POST / HTTP/1.1
Host: batch.tencentcloudapi.com
Content-Type: application/json
X-TC-Action: SubmitJob
X-TC-Region: ap-nanjing

${compactBread.replace('"Priority":5', '"Priority":"5"')}`,
  },
  ...programSamples,
  wfcommons: {
    tells: 'Run times, files and machines of the workflow left out',
    request: graphOf({ knead: 'knead --slow 2 kg', bake: 'bake' }, 'bread'),
    text: JSON.stringify(
      {
        name: 'bread',
        schemaVersion: '1.5',
        workflow: {
          specification: {
            tasks: [
              { name: 'knead', id: 'k1', parents: [], children: ['b1'] },
              { name: 'bake', id: 'b1', parents: ['k1'], children: [] },
            ],
          },
          execution: {
            tasks: [
              { id: 'k1', runtimeInSeconds: 9, command: { program: 'knead', arguments: ['--slow', '2 kg'] } },
              { id: 'b1', runtimeInSeconds: 40, command: { program: 'bake', arguments: [] } },
            ],
          },
        },
      },
      null,
      1,
    ),
  },
  edges: {
    tells: '1 task has no command: “echo hello” set',
    request: graphOf({ knead: 'echo dough', bake: 'echo bread', taste: 'echo hello' }),
    text: `graph TD
  knead["echo dough"] --> bake["echo bread"]
  bake --> taste
`,
  },
};

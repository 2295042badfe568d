// One text of each dialect that is read, as people write it: each says the same job and needs a repair or a look.
import type { JsonObject } from '../../wire/json.ts';
import type { Dialect } from '../decoded.ts';

export interface DialectSample {
  readonly text: string;
  readonly request: JsonObject;
  /** A line of the report, in English. */
  readonly tells: string;
}

const kneading = `echo "it's dough" > /tmp/dough && sleep 1`;
const task = (TaskName: string, Command: string): JsonObject => ({
  TaskName,
  Application: { DeliveryForm: 'LOCAL', Command },
  EnvId: 'env-a1b2c3d4',
});

const bread: JsonObject = {
  Placement: { Zone: 'ap-nanjing-2' },
  Job: {
    JobName: 'bread',
    Priority: 5,
    Tasks: [task('knead', kneading), task('bake', 'echo bread')],
    Dependences: [{ StartTask: 'knead', EndTask: 'bake' }],
  },
};
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

const compact = JSON.stringify(bread);
const regionTells = 'The region of the client taken as the region of the draft';
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
${compact.replace('"Priority":5', '"Priority":"5"')}
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

${compact.replace('"Priority":5', '"Priority":"5"')}`,
  },
  python: {
    request: bread,
    tells: regionTells,
    text: `import json
from tencentcloud.batch.v20170312 import batch_client, models

client = batch_client.BatchClient(cred, "ap-nanjing")
env = 'env-a1b2c3d4'
params = {
    "Placement": {'Zone': "ap-nanjing-2"},
    "Job": dict(JobName="bread", Priority=5, Tasks=[
        {"TaskName": "knead", 'Application': {"DeliveryForm": "LOCAL", "Command": """${kneading}"""}, "EnvId": env},
        {"TaskName": "bake", 'Application': {"DeliveryForm": "LOCAL", "Command": 'echo ' 'bread'}, "EnvId": env},
    ], Dependences=[{"StartTask": "knead", "EndTask": "bake"}]),
}
req = models.SubmitJobRequest()
req.from_json_string(json.dumps(params))
print(client.SubmitJob(req).to_json_string())`,
  },
  java: {
    request: bread,
    tells: regionTells,
    text: `import com.tencentcloudapi.batch.v20170312.BatchClient;
BatchClient client = new BatchClient(cred, "ap-nanjing");
SubmitJobRequest req = new SubmitJobRequest();
String params = "{\\"Placement\\":{\\"Zone\\":\\"ap-nanjing-2\\"}," + // where
    ${JSON.stringify(compact.slice(compact.indexOf('"Job"'), 60))} +
    ${JSON.stringify(compact.slice(60))};
req = SubmitJobRequest.fromJsonString(params, SubmitJobRequest.class);
client.SubmitJob(req);`,
  },
  go: {
    request: bread,
    tells: regionTells,
    text: `package main

func main() {
	client, _ := batch.NewClient(credential, "ap-nanjing", cpf)
	request := batch.NewSubmitJobRequest()
	request.Placement = &batch.Placement{Zone: common.StringPtr("ap-nanjing-2")}
	request.Job = &batch.Job{
		JobName:  common.StringPtr("bread"),
		Priority: common.Uint64Ptr(5),
		Tasks: []*batch.Task{
			{TaskName: common.StringPtr("knead"), Application: &batch.Application{DeliveryForm: common.StringPtr("LOCAL"), Command: common.StringPtr(\`${kneading}\`)}, EnvId: common.StringPtr("env-a1b2c3d4")},
			{TaskName: common.StringPtr("bake"), Application: &batch.Application{DeliveryForm: common.StringPtr("LOCAL"), Command: common.StringPtr("echo bread")}, EnvId: common.StringPtr("env-a1b2c3d4")},
		},
		Dependences: []*batch.Dependence{{StartTask: common.StringPtr("knead"), EndTask: common.StringPtr("bake")}},
	}
	response, err := client.SubmitJob(request)
}`,
  },
  nodejs: {
    request: bread,
    tells: regionTells,
    text: `const { batch } = require("tencentcloud-sdk-nodejs");
const client = new batch.v20170312.Client({ credential, region: "ap-nanjing" });
const env = 'env-a1b2c3d4';
const Dependences = [{ StartTask: 'knead', EndTask: 'bake' }];
client.SubmitJob({
  Placement: { Zone: \`ap-nanjing-2\` },
  Job: { JobName: 'bread', Priority: 5, Tasks: [
    { TaskName: 'knead', Application: { DeliveryForm: 'LOCAL', Command: ${JSON.stringify(kneading)} }, EnvId: env },
    { TaskName: 'bake', Application: { DeliveryForm: 'LOCAL', Command: "echo " + "bread" }, EnvId: env },
  ], Dependences },
}).then(console.log);`,
  },
  php: {
    request: bread,
    tells: regionTells,
    text: `<?php
use TencentCloud\\Batch\\V20170312\\BatchClient;
$client = new BatchClient($cred, 'ap-nanjing');
$env = "env-a1b2c3d4";
$params = array(
  'Placement' => array('Zone' => 'ap-nanjing-2'),
  'Job' => [ 'JobName' => 'bread', 'Priority' => 5,
    'Tasks' => array(
      ['TaskName' => 'knead', 'Application' => ['DeliveryForm' => 'LOCAL', 'Command' => '${kneading.replace("'", "\\'")}'], 'EnvId' => $env],
      ['TaskName' => 'bake', 'Application' => ['DeliveryForm' => 'LOCAL', 'Command' => 'echo ' . 'bread'], 'EnvId' => $env],
    ),
    'Dependences' => [['StartTask' => 'knead', 'EndTask' => 'bake']] ],
);
$req = new SubmitJobRequest();
$req->fromJsonString(json_encode($params));
$client->SubmitJob($req);`,
  },
  csharp: {
    request: bread,
    tells: regionTells,
    text: `using TencentCloud.Batch.V20170312;
var client = new BatchClient(cred, "ap-nanjing", profile);
string strParams = @"${compact.replaceAll('"', '""')}";
SubmitJobRequest req = SubmitJobRequest.FromJsonString<SubmitJobRequest>(strParams);
SubmitJobResponse resp = client.SubmitJobSync(req);`,
  },
  cpp: {
    request: bread,
    tells: regionTells,
    text: `#include <tencentcloud/core/CommonClient.h>
CommonClient client("batch", "2017-03-12", cred, "ap-nanjing", profile);
const std::string json = R"json(${compact})json";
auto outcome = client.MakeRequestJson("SubmitJob", json);`,
  },
  ruby: {
    request: bread,
    tells: regionTells,
    text: `require 'tencentcloud-sdk-batch'
client = TencentCloud::Batch::V20170312::Client.new(cred, 'ap-nanjing')
params = <<~'JSON'
  ${JSON.stringify(bread, null, 2).replaceAll('\n', '\n  ')}
JSON
req = TencentCloud::Batch::V20170312::SubmitJobRequest.new
req.deserialize(JSON.parse(params))
client.SubmitJob(req)`,
  },
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

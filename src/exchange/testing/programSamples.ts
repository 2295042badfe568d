// A program in each language that says the job of the samples, in the ways that people have there.
import type { Language } from '../code/language.ts';
import { bread, compactBread, type DialectSample, kneading } from './breadJob.ts';

const regionTells = 'The region of the client taken as the region of the draft';

export const programSamples: Readonly<Record<Language, DialectSample>> = {
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
    ${JSON.stringify(compactBread.slice(compactBread.indexOf('"Job"'), 60))} +
    ${JSON.stringify(compactBread.slice(60))};
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
string strParams = @"${compactBread.replaceAll('"', '""')}";
SubmitJobRequest req = SubmitJobRequest.FromJsonString<SubmitJobRequest>(strParams);
SubmitJobResponse resp = client.SubmitJobSync(req);`,
  },
  cpp: {
    request: bread,
    tells: regionTells,
    text: `#include <tencentcloud/core/CommonClient.h>
CommonClient client("batch", "2017-03-12", cred, "ap-nanjing", profile);
const std::string json = R"json(${compactBread})json";
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
};

import { describe, expect, it } from 'vitest';
import type { Dialect } from '../decoded.ts';
import { readText, reportOf, requestIn, stopOf } from '../testing/readText.ts';

const command = `awk '{print "$1\\n"}' "in put" # 100% 任务`;
const job = { JobName: 'bake', Priority: 3, Tasks: [{ TaskName: 'mix', Application: { Command: command } }] };
const request = { Placement: { Zone: 'ap-nanjing-1' }, Job: job };
const json = JSON.stringify(request);
const literal = JSON.stringify(json);
const single = (text: string) => `'${text.replace(/['\\]/g, (mark) => `\\${mark}`)}'`;
const half = Math.floor(json.length / 2);
const halves = [json.slice(0, half), json.slice(half)] as const;

const python =
  'from tencentcloud.batch.v20170312 import batch_client, models\nreq = models.SubmitJobRequest()\n';
const php = '<?php\n$req = new SubmitJobRequest();\n';

describe('a request as JSON in a string', () => {
  it.each<[string, Dialect, string]>([
    [
      'single quotes',
      'python',
      `${python}params = ${single(json)}\nreq.from_json_string(params)\nclient.SubmitJob(req)`,
    ],
    ['three quotes', 'python', `${python}req.from_json_string(r'''${JSON.stringify(request, null, 2)}''')`],
    [
      'adjacent strings',
      'python',
      `${python}params = (${single(halves[0])}\n  ${JSON.stringify(halves[1])})\nreq.from_json_string(params)`,
    ],
    [
      'a sum over lines',
      'python',
      `${python}params = ${single(halves[0])} + \\\n    ${single(halves[1])}\nreq.from_json_string(params)`,
    ],
    [
      'an argument',
      'java',
      `import com.x.Y;\nSubmitJobRequest req = SubmitJobRequest.fromJsonString(${literal}, SubmitJobRequest.class);\nclient.SubmitJob(req);`,
    ],
    [
      'a sum',
      'java',
      `public class A {\n String params = ${JSON.stringify(halves[0])} // half\n  + ${JSON.stringify(halves[1])};\n SubmitJobRequest req = SubmitJobRequest.fromJsonString(params, SubmitJobRequest.class);}`,
    ],
    [
      'a text block',
      'java',
      `import com.x.Y;\nString params = """\n    ${JSON.stringify(request, null, 2).replaceAll('\\', '\\\\').replaceAll('\n', '\n    ')}\n    """;\nreq = SubmitJobRequest.fromJsonString(params, SubmitJobRequest.class);`,
    ],
    [
      'a raw string',
      'go',
      `package main\nrequest := batch.NewSubmitJobRequest()\nerr := request.FromJsonString(\`${json}\`)`,
    ],
    ['an interpreted string', 'go', `package main\nparams := ${literal}\nrequest.FromJsonString(params)`],
    [
      'a template',
      'nodejs',
      `const params = JSON.parse(\`${json.replaceAll('\\', '\\\\')}\`);\nclient.SubmitJob(params).then(console.log);`,
    ],
    ['single quotes', 'nodejs', `const body = ${single(json)};\nclient.SubmitJob(JSON.parse(body));`],
    ['single quotes', 'php', `${php}$params = ${single(json)};\n$req->fromJsonString($params);`],
    ['a sum of dots', 'php', `${php}$req->fromJsonString(${single(halves[0])} . ${single(halves[1])});`],
    [
      'a nowdoc',
      'php',
      `${php}$params = <<<'JSON'\n${JSON.stringify(request, null, 2)}\nJSON;\n$req->fromJsonString($params);`,
    ],
    [
      'a plain literal',
      'csharp',
      `using TencentCloud.Batch.V20170312;\nvar req = AbstractModel.FromJsonString<SubmitJobRequest>(${literal});`,
    ],
    [
      'a verbatim literal',
      'csharp',
      `using X;\nstring json = @"${json.replaceAll('"', '""')}";\nvar req = AbstractModel.FromJsonString<SubmitJobRequest>(json);`,
    ],
    [
      'a raw literal',
      'csharp',
      `using X;\nvar json = """\n  ${json}\n  """;\nvar req = AbstractModel.FromJsonString<SubmitJobRequest>(json);`,
    ],
    [
      'a raw string',
      'cpp',
      `#include <string>\nauto outcome = client.MakeRequestJson("SubmitJob", R"json(${json})json");`,
    ],
    [
      'adjacent strings',
      'cpp',
      `#include <string>\nstd::string json = ${JSON.stringify(halves[0])}\n  ${JSON.stringify(halves[1])};\nclient.MakeRequestJson("SubmitJob", json);`,
    ],
    [
      'a squiggly here-document',
      'ruby',
      `require 'json'\nparams = <<~'JSON'\n  ${JSON.stringify(request, null, 2).replaceAll('\n', '\n  ')}\nJSON\nreq.deserialize(JSON.parse(params))`,
    ],
    [
      '%q',
      'ruby',
      `require 'tencentcloud-sdk-batch'\nreq.deserialize(JSON.parse(%q|${json.replaceAll('\\', '\\\\')}|))`,
    ],
    [
      'strings that grow',
      'python',
      `${python}params = ${single(halves[0])}\nparams += ${single(halves[1])}\nreq.from_json_string(params)`,
    ],
  ])('%s (%s)', (_, dialect, text) => {
    expect(readText(text).dialect).toBe(dialect);
    expect(requestIn(text)).toEqual(request);
    expect(reportOf(text)).toEqual([]);
  });
});

const pyDict = `{
    'Placement': {"Zone": "ap-nanjing-1"},  # where
    'Job': {
        "JobName": 'bake', 'Priority': 3,
        'Tasks': [{'TaskName': "mix", 'Application': {'Command': r'''${command}'''}, 'RestartComputeNode': False, 'EnvId': None}],
    },
}`;
const full = {
  ...request,
  Job: { ...job, Tasks: [{ ...job.Tasks[0], RestartComputeNode: false, EnvId: null }] },
};

describe('a request as a literal of the language', () => {
  it.each<[string, Dialect, string, object]>([
    ['a dict', 'python', `${python}params = ${pyDict}\nreq.from_json_string(json.dumps(params))`, full],
    ['a dict alone', 'python', pyDict, full],
    [
      'an object',
      'nodejs',
      `const params = {\n Placement: { Zone: 'ap-nanjing-1' },\n Job: { JobName: "bake", Priority: 3, Tasks: [{ TaskName: 'mix', Application: { Command: ${JSON.stringify(command)} } }], },\n};\nclient.SubmitJob(params);`,
      request,
    ],
    [
      'objects by their short names',
      'nodejs',
      `const Placement = { Zone: 'ap-nanjing-1' };\nconst Job = ${JSON.stringify(job)};\nclient.SubmitJob({ Placement, Job });`,
      request,
    ],
    [
      'an array',
      'php',
      `${php}$params = array(\n "Placement" => array("Zone" => "ap-nanjing-1"),\n "Job" => [ 'JobName' => 'bake', 'Priority' => 3, "Tasks" => array(array("TaskName" => "mix", "Application" => ["Command" => ${single(command)}])) ]\n);\n$req->fromJsonString(json_encode($params));`,
      request,
    ],
    [
      'a hash',
      'ruby',
      `require 'json'\nparams = { 'Placement' => { Zone: 'ap-nanjing-1' }, :Job => { 'JobName' => %q(bake), "Priority" => 3, Tasks: [{ TaskName: 'mix', 'Application' => { Command: ${single(command)} } }] } }\nreq.deserialize(params)`,
      request,
    ],
    [
      'maps',
      'go',
      `package main\nparams := map[string]interface{}{\n "Placement": map[string]interface{}{"Zone": "ap-nanjing-1"},\n "Job": map[string]interface{}{\n  "JobName": "bake", "Priority": 3,\n  "Tasks": []map[string]interface{}{{"TaskName": "mix", "Application": map[string]string{"Command": ${JSON.stringify(command)}}}},\n },\n}\nrequest.SetActionParameters(params)`,
      request,
    ],
    [
      'a dictionary',
      'csharp',
      `using X;\nvar p = new Dictionary<string, object> { { "Placement", new Dictionary<string, string> { ["Zone"] = "ap-nanjing-1" } }, { "Job", new { JobName = "bake", Priority = 3, Tasks = new[] { new { TaskName = "mix", Application = new { Command = ${JSON.stringify(command)} } } } } } };\nclient.Call("SubmitJob", p);`,
      request,
    ],
  ])('%s (%s)', (_, dialect, text, expected) => {
    expect(readText(text).dialect).toBe(dialect);
    expect(requestIn(text)).toEqual(expected);
  });
});

describe('flat parameters', () => {
  const flat = {
    Placement: { Zone: 'ap-nanjing-1' },
    Job: { Priority: 3, Tasks: [{ TaskName: 'mix', Timeout: 60 }] },
  };
  it.each<[Dialect, string]>([
    [
      'java',
      'TreeMap<String, Object> p = new TreeMap<String, Object>();\np.put("Version", "2017-03-12");\np.put("Placement.Zone", "ap-nanjing-1"); // where\np.put("Job.Priority", 3);\np.put("Job.Tasks.0.TaskName", "mix");\np.put("Job.Tasks.0.Timeout", "60");\nmodule.call("SubmitJob", p);',
    ],
    [
      'python',
      "params = {\n 'Version':'2017-03-12',\n \"Placement.Zone\": 'ap-nanjing-1', 'Job.Priority' : 3,\n 'Job.Tasks.0.TaskName' : \"mix\", 'Job.Tasks.0.Timeout': 60,\n}\nservice.call('SubmitJob', params)",
    ],
    [
      'python',
      'import x\np = {}\np["Placement.Zone"] = "ap-nanjing-1"\np["Job.Priority"] = 3\np["Job.Tasks.0.TaskName"] = "mix"\np["Job.Tasks.0.Timeout"] = 60',
    ],
    [
      'php',
      `<?php\n$p = array('Placement.Zone' => 'ap-nanjing-1', 'Job.Priority' => 3);\n$p['Job.Tasks.0.TaskName'] = 'mix';\n$p["Job.Tasks.0.Timeout"] = 60;\n$module->call('SubmitJob', $p);`,
    ],
    [
      'csharp',
      'using X;\nvar p = new SortedDictionary<string, object>();\np.Add("Placement.Zone", "ap-nanjing-1");\np.Add("Job.Priority", 3);\np["Job.Tasks.0.TaskName"] = "mix";\np.Add("Job.Tasks.0.Timeout", 60);',
    ],
    [
      'go',
      'package main\nv := url.Values{}\nv.Set("Placement.Zone", "ap-nanjing-1")\nv.Set("Job.Priority", "3")\nv.Add("Job.Tasks.0.TaskName", "mix")\nv.Set("Job.Tasks.0.Timeout", "60")',
    ],
  ])('%s', (dialect, text) => {
    expect(readText(text).dialect).toBe(dialect);
    expect(requestIn(text)).toEqual(flat);
  });
});

describe('typed models', () => {
  const typed = {
    Placement: { Zone: 'ap-nanjing-1' },
    Job: { JobName: 'bake', Priority: 3, Tasks: [{ TaskName: 'mix', Application: { Command: 'a "b"' } }] },
  };
  it.each<[Dialect, string]>([
    [
      'python',
      `${python}placement = models.Placement()\nplacement.Zone = "ap-nanjing-1"\nreq.Placement = placement\ntask = models.Task()\ntask.TaskName = 'mix'\ntask.Application = models.Application()\ntask.Application.Command = 'a "b"'\njob = models.Job()\njob.JobName = "bake"\njob.Priority = 3\njob.Tasks = [task]\nreq.Job = job\nresp = client.SubmitJob(req)`,
    ],
    [
      'java',
      `import com.x.Y;\nSubmitJobRequest req = new SubmitJobRequest();\nPlacement placement1 = new Placement();\nplacement1.setZone("ap-nanjing-1");\nreq.setPlacement(placement1);\nJob job = new Job();\njob.setJobName("bake");\njob.setPriority(3L);\nTask[] tasks1 = new Task[1];\nTask task1 = new Task();\ntask1.setTaskName("mix");\nApplication app = new Application();\napp.setCommand("a \\"b\\"");\ntask1.setApplication(app);\ntasks1[0] = task1;\njob.setTasks(tasks1);\nreq.setJob(job);\nclient.SubmitJob(req);`,
    ],
    [
      'go',
      'package main\nrequest := batch.NewSubmitJobRequest()\nrequest.Placement = &batch.Placement{\n\tZone: common.StringPtr("ap-nanjing-1"),\n}\nrequest.Job = &batch.Job{\n\tJobName: common.StringPtr("bake"),\n\tPriority: common.Uint64Ptr(3),\n\tTasks: []*batch.Task{\n\t\t&batch.Task{\n\t\t\tTaskName: common.StringPtr("mix"),\n\t\t\tApplication: &batch.Application{Command: common.StringPtr(`a "b"`)},\n\t\t},\n\t},\n}\nresponse, err := client.SubmitJob(request)',
    ],
    [
      'csharp',
      `using X;\nSubmitJobRequest req = new SubmitJobRequest();\nPlacement p = new Placement();\np.Zone = "ap-nanjing-1";\nreq.Placement = p;\nreq.Job = new Job { JobName = "bake", Priority = 3, Tasks = new Task[] { new Task { TaskName = "mix", Application = new Application() { Command = "a \\"b\\"" } } } };\nvar resp = client.SubmitJobSync(req);`,
    ],
    [
      'cpp',
      `#include <tencentcloud/core/TencentCloud.h>\nusing namespace TencentCloud;\nSubmitJobRequest req = SubmitJobRequest();\nPlacement placement;\nplacement.SetZone("ap-nanjing-1");\nreq.SetPlacement(placement);\nApplication app;\napp.SetCommand("a \\"b\\"");\nTask task;\ntask.SetTaskName("mix");\ntask.SetApplication(app);\nstd::vector<Task> tasks;\ntasks.push_back(task);\nJob job;\njob.SetJobName("bake");\njob.SetPriority(3);\njob.SetTasks(tasks);\nreq.SetJob(job);\nauto outcome = client.SubmitJob(req);`,
    ],
    [
      'ruby',
      `require 'tencentcloud-sdk-batch'\nreq = TencentCloud::Batch::V20170312::SubmitJobRequest.new\nplacement = TencentCloud::Batch::V20170312::Placement.new\nplacement.Zone = 'ap-nanjing-1'\nreq.Placement = placement\ntask = Task.new\ntask.TaskName = 'mix'\ntask.Application = Application.new\ntask.Application.Command = 'a "b"'\njob = Job.new\njob.JobName = 'bake'\njob.Priority = 3\njob.Tasks = []\njob.Tasks << task\nreq.Job = job\nclient.SubmitJob(req)`,
    ],
    [
      'php',
      `${php}$placement = new Placement();\n$placement->setZone("ap-nanjing-1");\n$req->setPlacement($placement);\n$task = new Task();\n$task->setTaskName('mix');\n$app = new Application();\n$app->Command = 'a "b"';\n$task->setApplication($app);\n$tasks = [];\n$tasks[] = $task;\n$job = new Job();\n$job->JobName = 'bake';\n$job->Priority = 3;\n$job->Tasks = $tasks;\n$req->setJob($job);\n$client->SubmitJob($req);`,
    ],
  ])('%s', (dialect, text) => {
    expect(readText(text).dialect).toBe(dialect);
    expect(requestIn(text)).toEqual(typed);
  });
});

describe('what is not plain', () => {
  it('is left out and told at its place', () => {
    const text = `import os\nzone = os.environ["ZONE"]\njob = {"JobName": name(), "Priority": 1 + 2,\n "Tasks": [{"TaskName": "a", "EnvId": env_id, "MaxRetryCount": 2}]}\nclient.SubmitJob({"Placement": {"Zone": zone}, "Job": job})`;
    expect(requestIn(text)).toEqual({ Placement: {}, Job: { Tasks: [{ TaskName: 'a', MaxRetryCount: 2 }] } });
    expect(reportOf(text)).toEqual([
      '2:8 check: Placement.Zone is not a plain value (os.environ.ZONE): left out',
      '3:19 check: Job.JobName is not a plain value (name()): left out',
      '3:39 check: Job.Priority is not a plain value (+): left out',
      '4:39 check: Job.Tasks[0].EnvId is not a plain value (env_id): left out',
    ]);
    expect(readText(text).notes.every(({ lost }) => lost)).toBe(true);
  });

  it('keeps variables inside texts as they stand, and points at them', () => {
    const text =
      'const job = { Tasks: [{ TaskName: `t-$' +
      '{i}`, Application: { Command: "x" } }] };\nclient.SubmitJob({ Job: job });';
    expect(requestIn(text)).toEqual({
      Job: { Tasks: [{ TaskName: ['t-$', '{i}'].join(''), Application: { Command: 'x' } }] },
    });
    expect(reportOf(text)).toEqual(['1:38 check: A variable of the program inside a text kept as it stands']);
  });

  it('stops where the JSON of a string is broken, with line and column of the program', () => {
    expect(
      stopOf(
        `${python}params = '''{\n  "Job": {"Tasks": []\n  "Placement": {}}'''\nreq.from_json_string(params)`,
      ),
    ).toBe('4:22 comma missing');
  });

  it('does not take JSON that lacks a comma for strings of Python side by side', () => {
    expect(stopOf('{"Job": {"Zones": ["a"\n "b"]}}')).toBe('1:23 comma missing');
  });

  it('says that a program submits nothing', () => {
    expect(
      stopOf('import os\n# SubmitJob\nprint("Tasks")\nx = {"Zone": 1}', { dialect: 'python' }),
    ).toContain('a program that gives SubmitJob');
  });

  it('ends with a value that holds itself', () => {
    const text = 'import x\nJob = {"Tasks": []}\nJob["Job"] = Job\nclient.SubmitJob(Job)';
    expect(stopOf(text)).toContain('holds itself');
  });
});

describe('what stands around', () => {
  it('gives the region of the client', () => {
    const text = `${python}client = batch_client.BatchClient(cred, "ap-nanjing", clientProfile)\nreq.from_json_string(${single(json)})`;
    expect(readText(text)).toMatchObject({ region: 'ap-nanjing' });
  });

  it('joins a Job and a Placement of their own', () => {
    const text = `import os\nPlacement = {"Zone": "z"}\njob = {"JobName": "a", "Tasks": []}\nos.system("run " + json.dumps(job))`;
    expect(requestIn(text)).toEqual({ Placement: { Zone: 'z' }, Job: { JobName: 'a', Tasks: [] } });
  });

  it.each([
    `fetch("https://batch.tencentcloudapi.com/", { method: "POST", body: JSON.stringify({ Job: { JobName: "x" } }) });`,
    'client.submitJob({ Job: { JobName: "x" } })',
    'import requests\nrequests.post(url, data=json.dumps({"Job": {"JobName": "x"}}))',
    'package main\nreq, err := http.NewRequest("POST", address, strings.NewReader(`{"Job":{"JobName":"x"}}`))',
  ])('finds the request in %j', (text) => {
    expect(requestIn(text)).toEqual({ Job: { JobName: 'x' } });
  });

  it('keeps keys nowhere', () => {
    const text = `${python}cred = credential.Credential("AKIDx", "s3cret")\nparams = {"SecretKey": "s3cret", "Job": {"JobName": "a"}}\nreq.from_json_string(json.dumps(params))`;
    expect(JSON.stringify(readText(text))).not.toMatch(/AKIDx|s3cret/);
  });

  it('reads a program in a block of a guide', () => {
    const text = `Run this:\n\n\`\`\`python\n${python}req.from_json_string(${single(json)})\n\`\`\`\nand wait.`;
    expect(readText(text)).toMatchObject({ dialect: 'python', request });
    expect(reportOf(text)).toEqual(['4:1 repaired: The text around the block of code left out']);
  });
});

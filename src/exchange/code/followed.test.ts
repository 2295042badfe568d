// What a program does to a value is done, or told: never lost without a word.
import { describe, expect, it } from 'vitest';
import { reportOf, requestIn } from '../testing/readText.ts';

const checksOf = (text: string) => reportOf(text).filter((line) => line.includes(' check: '));
const python = 'from tencentcloud.batch.v20170312 import models\n';
const sent = (job: string) => `${python}${job}\nclient.SubmitJob({"Job": {"JobName": "j", "Tasks": tasks}})`;
const js = (lines: string) =>
  `const x = 1;\n${lines}\nclient.SubmitJob({ Job: { JobName: 'j', Tasks: tasks } });`;
const tasksIn = (text: string) => (requestIn(text).Job as { Tasks: unknown }).Tasks;

describe('a copy is a value of its own', () => {
  const ab = [
    { TaskName: 'a', EnvVars: [{ Name: 'N', Value: '1' }] },
    { TaskName: 'b', EnvVars: [{ Name: 'N', Value: '2' }] },
  ];
  it.each([
    ['copy.deepcopy(a)', sent],
    ['json.loads(json.dumps(a))', sent],
  ])('in Python by %s, with all that it holds', (copy) => {
    const text = sent(
      `a = {"TaskName": "a", "EnvVars": [{"Name": "N", "Value": "1"}]}\nb = ${copy}\nb["TaskName"] = "b"\nb["EnvVars"][0]["Value"] = "2"\ntasks = [a, b]`,
    );
    expect(tasksIn(text)).toEqual(ab);
    expect(checksOf(text)).toEqual([]);
  });

  it.each(['structuredClone(a)', 'JSON.parse(JSON.stringify(a))', '_.cloneDeep(a)'])(
    'in JavaScript by %s',
    (copy) => {
      const text = js(
        `const a = { TaskName: 'a', EnvVars: [{ Name: 'N', Value: '1' }] };\nconst b = ${copy};\nb.TaskName = 'b';\nb.EnvVars[0].Value = '2';\nconst tasks = [a, b];`,
      );
      expect(tasksIn(text)).toEqual(ab);
      expect(checksOf(text)).toEqual([]);
    },
  );

  it.each([
    ['python', sent('a = {"TaskName": "a"}\nb = a.copy()\nb["TaskName"] = "b"\ntasks = [a, b]')],
    ['python', sent('more = [{"TaskName": "a"}]\ntasks = more[:]\ntasks.append({"TaskName": "b"})')],
    [
      'python',
      sent('tasks = [{"TaskName": "a"}, {"TaskName": "b"}]\nothers = list(tasks)\nothers.append(1)'),
    ],
    ['nodejs', js("const a = [{ TaskName: 'a' }];\nconst tasks = a.concat({ TaskName: 'b' });\na.push(1);")],
    ['nodejs', js("const tasks = [{ TaskName: 'a' }, { TaskName: 'b' }];\nconst all = tasks.concat([1]);")],
    [
      'ruby',
      "require 'json'\na = { TaskName: 'a' }\nb = a.dup\nb[:TaskName] = 'b'\nclient.SubmitJob({ Job: { JobName: 'j', Tasks: [a, b] } })",
    ],
    [
      'php',
      "<?php\n$a = new Task();\n$a->TaskName = 'a';\n$b = clone $a;\n$b->TaskName = 'b';\n$job = new Job();\n$job->JobName = 'j';\n$job->Tasks = [$a, $b];\n$req->Job = $job;\n$client->SubmitJob($req);",
    ],
    [
      'go',
      'package main\na := &batch.Task{TaskName: common.StringPtr("a")}\nb := *a\nb.TaskName = common.StringPtr("b")\nrequest.Job = &batch.Job{JobName: common.StringPtr("j"), Tasks: []*batch.Task{a, &b}}\nclient.SubmitJob(request)',
    ],
    [
      'java',
      'import a.b;\nTask a = new Task();\na.setTaskName("a");\nTask b = new Task();\nb.setTaskName("b");\nList<Task> tasks = new ArrayList<>(List.of(a, b));\nList<Task> more = new ArrayList<>(tasks);\nmore.add(a);\nJob job = new Job();\njob.setJobName("j");\njob.setTasks(tasks);\nreq.setJob(job);\nclient.SubmitJob(req);',
    ],
  ])('in %s: %j', (_, text) => {
    expect(tasksIn(text)).toEqual([{ TaskName: 'a' }, { TaskName: 'b' }]);
    expect(checksOf(text)).toEqual([]);
  });

  it('is no other request when it is the same, and is one when it is changed', () => {
    const whole =
      "const p = { Job: { JobName: 'j', Tasks: [{ TaskName: 'a' }] } };\nconst body = JSON.stringify(p);\n";
    expect(checksOf(`${whole}client.SubmitJob(JSON.parse(body));`)).toEqual([]);
    expect(
      checksOf(`${whole}const q = JSON.parse(body);\nq.Job.JobName = 'k';\nclient.SubmitJob(q);`).join('\n'),
    ).toContain('Another request left out: the first one counts');
  });
});

describe('an index', () => {
  const two = 'tasks = [{"TaskName": "a"}, {"TaskName": "b"}]\n';
  it.each([
    ['from the end', `${two}tasks[-1]["Priority"] = 5`],
    ['that a variable holds', `${two}i = 1\ntasks[i]["Priority"] = 5`],
    ['by a name that a variable holds', `${two}key = "Priority"\ntasks[1][key] = 5`],
  ])('%s is followed', (_, lines) => {
    expect(tasksIn(sent(lines))).toEqual([{ TaskName: 'a' }, { TaskName: 'b', Priority: 5 }]);
    expect(checksOf(sent(lines))).toEqual([]);
  });

  it('of a member that a variable names is that name', () => {
    const text = "const key = 'JobName';\nclient.SubmitJob({ Job: { [key]: 'j', Priority: 1 } });";
    expect(requestIn(text)).toEqual({ Job: { JobName: 'j', Priority: 1 } });
    expect(checksOf("const x = 1;\nclient.SubmitJob({ Job: { [key]: 'j', JobName: 'k' } });")).toEqual([
      '2:27 check: Job.[key] is not a plain value ([key]): left out',
    ]);
  });

  it.each([
    ['python', sent(`${two}tasks[len(tasks) - 1]["Priority"] = 5`), 'tasks[…]'],
    ['python', sent(`${two}tasks[n].update(Priority=5)`), 'tasks[…]'],
    ['python', sent(`${two}tasks[7]["Priority"] = 5`), '[7]'],
    ['nodejs', js("const tasks = [{ TaskName: 'a' }];\ntasks[tasks.length - 1].Priority = 5;"), 'tasks[…]'],
    [
      'csharp',
      'using A;\nvar req = new R { Job = new Job { JobName = "j", Tasks = new [] { new Task { TaskName = "a" } } } };\nreq.Job.Tasks[^1].Priority = 3;\nclient.SubmitJobSync(req);',
      'req.Job.Tasks[…]',
    ],
    [
      'php',
      "<?php\n$tasks = [['TaskName' => 'a']];\n$tasks[count($tasks) - 1]['Priority'] = 5;\n$client->SubmitJob(['Job' => ['JobName' => 'j', 'Tasks' => $tasks]]);",
      'tasks[…]',
    ],
    [
      'java',
      'import a.b;\nList<Task> tasks = new ArrayList<>();\ntasks.add(new Task());\ntasks.get(tasks.size() - 1).setPriority(3);\nJob job = new Job();\njob.setJobName("j");\njob.setTasks(tasks);\nreq.setJob(job);\nclient.SubmitJob(req);',
      'get()',
    ],
    [
      'cpp',
      '#include <vector>\nTask a; a.SetTaskName("a");\nstd::vector<Task> tasks{a};\ntasks.back().SetTimeout(7);\nJob job; job.SetJobName("j"); job.SetTasks(tasks);\nreq.SetJob(job);\nclient.SubmitJob(req);',
      'back()',
    ],
  ])('that only running would tell is told in %s: %j', (_, text, what) => {
    expect(checksOf(text).join('\n')).toContain(
      `What ${what} does to the request, or gives it, is not followed`,
    );
  });

  it('is not told where nothing is changed by it', () => {
    expect(checksOf(sent(`${two}print(tasks[len(tasks) - 1]["TaskName"])\nlast = tasks[n]`))).toEqual([]);
  });
});

describe('the variable of a loop', () => {
  it.each([
    ['python', sent('tasks = [{"TaskName": "a"}]\nfor task in tasks:\n    task["Timeout"] = 3'), 'task', 4],
    [
      'python',
      sent('tasks = [{"TaskName": "a"}]\nfor i, t in enumerate(tasks):\n    t["Timeout"] = i'),
      't',
      4,
    ],
    ['nodejs', js("const tasks = [{ TaskName: 'a' }];\nfor (const t of tasks) t.Timeout = 3;"), 't', 3],
    [
      'nodejs',
      js("const tasks = [{ TaskName: 'a' }];\ntasks.forEach((t) => {\n  t.Timeout = 3;\n});"),
      't',
      4,
    ],
    [
      'php',
      "<?php\n$tasks = [['TaskName' => 'a']];\nforeach ($tasks as $i => &$t) { $t['Timeout'] = 3; }\n$client->SubmitJob(['Job' => ['JobName' => 'j', 'Tasks' => $tasks]]);",
      't',
      3,
    ],
    [
      'java',
      'import a.b;\nList<Task> tasks = new ArrayList<>();\ntasks.add(new Task());\nfor (Task t : tasks) { t.setTimeout(3); }\nJob job = new Job();\njob.setJobName("j");\njob.setTasks(tasks);\nreq.setJob(job);\nclient.SubmitJob(req);',
      't',
      4,
    ],
    [
      'java',
      'import a.b;\nList<Task> tasks = new ArrayList<>();\ntasks.add(new Task());\ntasks.forEach(t -> t.setTimeout(3));\nJob job = new Job();\njob.setJobName("j");\njob.setTasks(tasks);\nreq.setJob(job);\nclient.SubmitJob(req);',
      't',
      4,
    ],
    [
      'go',
      'package main\ntasks := []*batch.Task{&batch.Task{}}\nfor _, each := range tasks {\n\teach.Timeout = common.Uint64Ptr(3)\n}\nrequest.Job = &batch.Job{JobName: common.StringPtr("j"), Tasks: tasks}\nclient.SubmitJob(request)',
      'each',
      4,
    ],
    [
      'ruby',
      "require 'json'\ntasks = [{ TaskName: 'a' }]\ntasks.each do |t|\n  t[:Timeout] = 3\nend\nclient.SubmitJob({ Job: { JobName: 'j', Tasks: tasks } })",
      't',
      4,
    ],
    [
      'cpp',
      '#include <vector>\nTask a; a.SetTaskName("a");\nstd::vector<Task> tasks{a};\nfor (auto& t : tasks) { t.SetTimeout(3); }\nJob job; job.SetJobName("j"); job.SetTasks(tasks);\nreq.SetJob(job);\nclient.SubmitJob(req);',
      't',
      4,
    ],
    [
      'csharp',
      'using A;\nvar tasks = new List<Task> { new Task { TaskName = "a" } };\nforeach (var t in tasks) t.Timeout = 3;\nvar req = new R { Job = new Job { JobName = "j", Tasks = tasks } };\nclient.SubmitJobSync(req);',
      't',
      3,
    ],
  ])('that is changed is told in %s: %j', (_, text, name, line) => {
    expect(checksOf(text).join('\n')).toMatch(
      new RegExp(`^${line}:\\d+ check: What for ${name} does to the request`, 'm'),
    );
  });

  it.each([
    sent('tasks = [{"TaskName": "a"}]\nfor task in tasks:\n    print(task["TaskName"])'),
    sent('tasks = [{"TaskName": "a"}]\nfor task in others:\n    task["Timeout"] = 3'),
    // A copy of each, which is gone when the loop is.
    "<?php\n$tasks = [['TaskName' => 'a']];\nforeach ($tasks as $t) { $t['Timeout'] = 3; }\n$client->SubmitJob(['Job' => ['JobName' => 'j', 'Tasks' => $tasks]]);",
  ])('is not told where the request stays as it is: %j', (text) => {
    expect(checksOf(text)).toEqual([]);
    expect(tasksIn(text)).toEqual([{ TaskName: 'a' }]);
  });

  it('is no longer what the name meant before', () => {
    const text = sent(
      'name = "a"\ntasks = []\nfor name in names:\n    tasks.append({"TaskName": name, "Priority": 1})',
    );
    expect(tasksIn(text)).toEqual([{ Priority: 1 }]);
    expect(checksOf(text).join('\n')).toContain(
      'Job.Tasks[0].TaskName is not a plain value (name): left out',
    );
  });
});

describe('a call that changes', () => {
  it('is told also where its value is used, and where it inserts', () => {
    const text = sent(
      'tasks = [{"TaskName": "a"}, {"TaskName": "b"}]\nlast = tasks.pop()\ntasks.insert(0, {"TaskName": "c"})',
    );
    expect(checksOf(text)).toEqual([
      '3:8 check: What pop() does to the request, or gives it, is not followed',
      '4:1 check: What insert() does to the request, or gives it, is not followed',
    ]);
  });

  it('sets a default where there is none', () => {
    const text = `${python}p = {"Job": {"JobName": "j"}}\np.setdefault("Placement", {"Zone": "z"})\np["Job"].setdefault("JobName", "k")\np["Job"].setdefault("Tags", []).append({"Key": "a"})\nclient.SubmitJob(p)`;
    expect(requestIn(text)).toEqual({
      Placement: { Zone: 'z' },
      Job: { JobName: 'j', Tags: [{ Key: 'a' }] },
    });
    expect(checksOf(text)).toEqual([]);
  });
});

describe('an assignment', () => {
  it.each([
    [
      'nodejs',
      "const p = { Job: { JobName: 'j', Priority: 1 } };\np.Job.Priority ??= 5;\np.Job.Tags ??= [];\nclient.SubmitJob(p);",
    ],
    [
      'ruby',
      "require 'json'\np = { Job: { JobName: 'j', Priority: 1 } }\np[:Job][:Priority] ||= 5\np[:Job][:Tags] ||= []\nclient.SubmitJob(p)",
    ],
  ])('where there is nothing yet changes nothing else: %s', (_, text) => {
    expect(requestIn(text)).toEqual({ Job: { JobName: 'j', Priority: 1, Tags: [] } });
    expect(checksOf(text)).toEqual([]);
  });

  it('that computes is told, of a number and of an object', () => {
    const text = `${python}p = {"Job": {"JobName": "j", "Priority": 4}}\np["Job"]["Priority"] *= 2\np["Job"] |= {"Timeout": 1}\nclient.SubmitJob(p)`;
    expect(requestIn(text)).toEqual({ Job: { JobName: 'j' } });
    expect(checksOf(text).join('\n')).toContain('Job.Priority is not a plain value (*=): left out');
    expect(checksOf(text).join('\n')).toContain('4:1 check: What |= does to the request');
  });

  it('of a constant or of a variable behind a line of Go is read', () => {
    const text =
      'package main\nconst zone = "z"\nvar name = "j"\nvar job batch.Job\nvar count int\ntask := &batch.Task{}\njob.JobName = &name\njob.Tasks = []*batch.Task{task}\nrequest.Placement = &batch.Placement{Zone: common.StringPtr(zone)}\nrequest.Job = &job\nclient.SubmitJob(request)';
    expect(requestIn(text)).toEqual({ Placement: { Zone: 'z' }, Job: { JobName: 'j', Tasks: [{}] } });
    expect(checksOf(text)).toEqual([]);
  });
});

describe('what holds only sometimes', () => {
  it('is told in Python, where it says what', () => {
    const text = `${python}name = "a" if big else "b"\nclient.SubmitJob({"Job": {"JobName": name, "Priority": 1}})`;
    expect(requestIn(text)).toEqual({ Job: { Priority: 1 } });
    expect(checksOf(text)).toEqual(['2:8 check: Job.JobName is not a plain value (if): left out']);
  });

  it('is told in Ruby, where it says when', () => {
    const text =
      "require 'json'\njob = { JobName: 'a' }\njob[:Priority] = 9 if big\njob[:Timeout] = 1\nclient.SubmitJob({ Job: job })";
    expect(requestIn(text)).toEqual({ Job: { JobName: 'a', Priority: 9, Timeout: 1 } });
    expect(checksOf(text)).toEqual([
      '3:1 check: Filled in inside a loop or a branch: read as if it ran once',
    ]);
  });
});

describe('what comes from elsewhere', () => {
  it.each([
    [
      'python',
      'from config import zone, params\nparams["Job"]["JobName"] = "j"\nclient.SubmitJob(params)',
      2,
    ],
    [
      'python',
      `${python}def send(params):\n    params["Job"]["JobName"] = "j"\n    client.SubmitJob(params)`,
      3,
    ],
    [
      'nodejs',
      "import { params } from './config.js';\nparams.Job.JobName = 'j';\nclient.SubmitJob(params);",
      2,
    ],
  ])('may hold more than what is set here, and that is told: %s', (_, text, line) => {
    expect(requestIn(text)).toEqual({ Job: { JobName: 'j' } });
    expect(checksOf(text)).toEqual([
      expect.stringMatching(new RegExp(`^${line}:\\d+ check: What params does to the request, or gives it`)),
    ]);
  });

  it('is not what a module gives to make the request of', () => {
    const text =
      'from sdk import models, batch_client\nimport json\nreq = models.SubmitJobRequest()\nreq.Job = models.Job()\nreq.Job.JobName = "j"\nclient.SubmitJob(req)';
    expect(checksOf(text)).toEqual([]);
  });
});

it('one value may be given to several names', () => {
  const text = `${python}a = b = {"JobName": "j"}\nb["Priority"] = 1\nclient.SubmitJob({"Job": a})`;
  expect(requestIn(text)).toEqual({ Job: { JobName: 'j', Priority: 1 } });
  expect(checksOf(text)).toEqual([]);
});

describe('a function of the program', () => {
  it.each([
    [
      'python',
      `${python}p = {"Job": {"JobName": "j", "Tasks": []}}\ndef fill(job):\n    job["Tasks"].append(1)\nfill(p["Job"])\nclient.SubmitJob(p)`,
      5,
    ],
    [
      'nodejs',
      "const p = { Job: { JobName: 'j', Tasks: [] } };\nfill(p.Job);\nclient.SubmitJob(p);\nfunction fill(job) { job.Tasks.push(1); }",
      2,
    ],
  ])('that changes what it is handed is told where it is called: %s', (_, text, line) => {
    expect(checksOf(text).join('\n')).toMatch(new RegExp(`^${line}:1 check: What fill\\(\\) does`, 'm'));
  });

  it('that only reads or sends it is not, and hides no variable outside of it', () => {
    const text = `${python}params = {"Job": {"JobName": "j"}}\ndef submit(client, params):\n    req.from_json_string(json.dumps(params))\n    client.SubmitJob(req)\nsubmit(client, params)`;
    expect(requestIn(text)).toEqual({ Job: { JobName: 'j' } });
    expect(checksOf(text)).toEqual([]);
  });
});

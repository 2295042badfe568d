// What only running a program would tell is told at its place, and never guessed.
import { describe, expect, it } from 'vitest';
import { reportOf, requestIn, stopOf } from '../testing/readText.ts';

const checksOf = (text: string) => reportOf(text).filter((line) => line.includes(' check: '));
const python = 'from tencentcloud.batch.v20170312 import models\n';
const once = 'Filled in inside a loop or a branch: read as if it ran once';

describe('a loop or a branch that fills the request in', () => {
  it.each([
    [
      'for, by its indent',
      `${python}job = {"Tasks": []}\nfor n in range(9):\n    job["Tasks"].append({"TaskName": "a"})\nclient.SubmitJob({"Job": job})`,
      4,
    ],
    [
      'if',
      `${python}job = {"JobName": "a"}\nif big:\n  job["Priority"] = 9\nclient.SubmitJob({"Job": job})`,
      4,
    ],
    [
      'for, by its braces',
      'import a.b;\nfor (int i = 0; i < 3; i++) {\n  tasks.add(new Task());\n}\njob.put("Tasks", tasks);\njob.put("JobName", "a");\nclient.call("SubmitJob", job);',
      3,
    ],
    [
      'a function for each',
      "const Tasks = [];\nnames.forEach((n) => {\n  Tasks.push({ TaskName: 'a' });\n});\nclient.SubmitJob({ Job: { Tasks } });",
      3,
    ],
    [
      'one statement without braces',
      'import a.b;\nJob job = new Job();\nif (big) job.setPriority(9L);\nreq.setJob(job);\nclient.SubmitJob(req);',
      3,
    ],
    [
      'for, over a vector that is copied',
      '#include <vector>\nstd::vector<Task> tasks;\nfor (int i = 0; i < 3; ++i) {\n  tasks.push_back(Task());\n}\nJob job;\njob.SetJobName("a");\njob.SetTasks(tasks);\nreq.SetJob(job);\nclient.SubmitJob(req);',
      4,
    ],
    [
      'for, over a range',
      'package main\nreq := batch.NewSubmitJobRequest()\nreq.Job = &batch.Job{JobName: common.StringPtr("a")}\nfor _, n := range names {\n\treq.Job.Tasks = append(req.Job.Tasks, &batch.Task{})\n}\nclient.SubmitJob(req)',
      5,
    ],
    [
      'each, by its indent',
      "require 'json'\njob = { Tasks: [] }\n2.times do\n  job[:Tasks] << { TaskName: 'a' }\nend\nif x\n  job[:JobName] = 'a'\nend\nclient.SubmitJob({ Job: job })",
      7,
    ],
  ])('%s', (_, text, line) => {
    expect(checksOf(text).join('\n')).toContain(once);
    expect(checksOf(text).join('\n')).toMatch(new RegExp(`\\b${line}\\b`));
  });

  it('is not told of what the request does not have, nor of what always runs', () => {
    const text = `${python}for n in names:\n  other["x"] = 1\nif __name__ == "__main__":\n  job = {"JobName": "a"}\n  client.SubmitJob({"Job": job})`;
    expect(checksOf(text)).toEqual([]);
  });
});

describe('a change that is not followed', () => {
  it.each([
    [
      `${python}job = {"Tasks": [{"TaskName": "a"}]}\njob["Tasks"].pop()\nclient.SubmitJob({"Job": job})`,
      '3:1 check: What pop() does to the request, or gives it, is not followed',
    ],
    [
      `${python}job = {"JobName": "a", "Priority": 1}\ndel job["Priority"]\nclient.SubmitJob({"Job": job})`,
      '3:1 check: What del does to the request, or gives it, is not followed',
    ],
    [
      '<?php\n$job = ["JobName" => "a", "Priority" => 1];\nunset($job["Priority"]);\n$client->SubmitJob(["Job" => $job]);',
      '3:1 check: What unset does to the request, or gives it, is not followed',
    ],
    [
      'const Tasks = [{ TaskName: "a" }];\nTasks.reverse();\nclient.SubmitJob({ Job: { Tasks } });',
      '2:1 check: What reverse() does to the request, or gives it, is not followed',
    ],
  ])('in %j is told', (text, line) => {
    expect(checksOf(text)).toContain(line);
  });
});

describe('what cannot be known', () => {
  it.each([
    [
      'a parameter that hides a variable',
      `${python}zone = "z"\ndef request(zone):\n  return {"Placement": {"Zone": zone}, "Job": {"JobName": "a"}}\nclient.SubmitJob(request("y"))`,
      '4:33 check: Placement.Zone is not a plain value (zone): left out',
    ],
    [
      'members of something else',
      "const p = { Job: { JobName: 'a', ...defaults } };\nclient.SubmitJob(p);",
      '1:34 check: Job.…defaults is not a plain value (defaults): left out',
    ],
    [
      'items of something else',
      `${python}client.SubmitJob({"Job": {"JobName": "a", "Tasks": [*more]}})`,
      'Job.Tasks[0] is not a plain value (more): left out',
    ],
    [
      'a format',
      `${python}client.SubmitJob({"Job": {"JobName": "a-%s" % name}})`,
      'Job.JobName is not a plain value (%): left out',
    ],
    [
      'values that do not come out even',
      `${python}a, b = pair()\nclient.SubmitJob({"Job": {"JobName": a, "Priority": 1}})`,
      'Job.JobName is not a plain value (a): left out',
    ],
  ])('%s is told and left out', (_, text, line) => {
    expect(checksOf(text).join('\n')).toContain(line);
  });

  it('is a text that doubles with each line', () => {
    const text = `${python}s = '{"Job": {"JobName": "a"}}'\n${'s = s + s\n'.repeat(60)}req.from_json_string(s)`;
    expect(stopOf(text)).toContain('what is sent here is not written down plainly (+)');
  });

  it('never doubles without end', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `const t${n + 1} = [...t${n}, ...t${n}];`);
    const text = `const t0 = [{ TaskName: 'a' }];\n${lines.join('\n')}\nclient.SubmitJob({ Job: { JobName: 'a', Tasks: t60 } });`;
    expect(requestIn(text)).toMatchObject({ Job: { JobName: 'a' } });
    expect(checksOf(text).join('\n')).toContain('is not a plain value');
  });
});

describe('what only looks like the end of reading', () => {
  it.each([
    'const ids = list.map((one) => one.id);\nconst p = { Job: { JobName: "a" } };\nclient.SubmitJob(p);',
    'using A.B;\nvar ids = list.Select(one => one.Id).ToArray();\nvar req = new SubmitJobRequest { Job = new Job { JobName = "a" } };\nclient.SubmitJobSync(req);',
    'from x import y\ntry:\n    job = {"JobName": "a"}\n    client.SubmitJob({"Job": job})\nexcept Exception:\n    pass',
    'from x import y\nclass Tea:\n    NAME = "a"\n    def send(self):\n        client.SubmitJob({"Job": {"JobName": self.NAME}})',
    'package main\np := make(map[string]interface{})\np["Job"] = map[string]string{"JobName": "a"}\nb, _ := json.Marshal(p)\nrequest.FromJsonString(string(b))',
    'using A.B;\nreq.Job ??= new Job();\nreq.Job!.JobName = "a";\nclient.SubmitJobSync(req);',
    'from x import y\njob = models.Job()\nsetattr(job, "JobName", "a")\nreq.Job = job\nclient.SubmitJob(req)',
  ])('is read past in %j', (text) => {
    expect(requestIn(text)).toEqual({ Job: { JobName: 'a' } });
    expect(checksOf(text)).toEqual([]);
  });

  it('is told where a call gave what is then changed', () => {
    const text = `${python}params = json.load(file)\nparams["Job"]["JobName"] = "a"\nclient.SubmitJob(params)`;
    expect(requestIn(text)).toEqual({ Job: { JobName: 'a' } });
    expect(checksOf(text)).toEqual([
      '2:10 check: What json.load() does to the request, or gives it, is not followed',
    ]);
  });

  it('is refused at its place where all that is sent would have to be run', () => {
    expect(
      stopOf(`${python}params = '{"Job": {"JobName": "%s"}}' % name\nreq.from_json_string(params)`),
    ).toBe('2:10 what is sent here is not written down plainly (%): only running the program would tell it');
  });
});

describe('values that are handed on', () => {
  it('are copies in C++, so that a later change is no change of theirs', () => {
    const text =
      '#include <vector>\nTask t;\nt.SetTaskName("a");\ntasks.push_back(t);\nt.SetTaskName("b");\ntasks.push_back(t);\nJob job;\njob.SetTasks(tasks);\nreq.SetJob(job);\nclient.SubmitJob(req);';
    expect(requestIn(text)).toEqual({ Job: { Tasks: [{ TaskName: 'a' }, { TaskName: 'b' }] } });
  });

  it('are copies in PHP where they are arrays, and the same where they are objects', () => {
    const arrays =
      "<?php\n$t = ['TaskName' => 'a'];\n$tasks[] = $t;\n$t['TaskName'] = 'b';\n$tasks[] = $t;\n$client->SubmitJob(['Job' => ['Tasks' => $tasks, 'Tags' => []]]);";
    expect(requestIn(arrays)).toEqual({ Job: { Tasks: [{ TaskName: 'a' }, { TaskName: 'b' }], Tags: [] } });
    const objects =
      "<?php\n$t = new Task();\n$job = new Job();\n$job->Tasks = [$t];\n$t->TaskName = 'b';\n$req->setJob($job);\n$client->SubmitJob($req);";
    expect(requestIn(objects)).toEqual({ Job: { Tasks: [{ TaskName: 'b' }] } });
  });
});

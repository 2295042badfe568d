// What only running a program would tell is told at its place, and never guessed.
import { describe, expect, it } from 'vitest';
import { reportOf, requestIn } from '../testing/readText.ts';

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
      '3:1 check: What pop() does to the request is not followed',
    ],
    [
      `${python}job = {"JobName": "a", "Priority": 1}\ndel job["Priority"]\nclient.SubmitJob({"Job": job})`,
      '3:1 check: What del does to the request is not followed',
    ],
    [
      '<?php\n$job = ["JobName" => "a", "Priority" => 1];\nunset($job["Priority"]);\n$client->SubmitJob(["Job" => $job]);',
      '3:1 check: What unset does to the request is not followed',
    ],
    [
      'const Tasks = [{ TaskName: "a" }];\nTasks.reverse();\nclient.SubmitJob({ Job: { Tasks } });',
      '2:1 check: What reverse() does to the request is not followed',
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

  it('never doubles without end', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `const t${n + 1} = [...t${n}, ...t${n}];`);
    const text = `const t0 = [{ TaskName: 'a' }];\n${lines.join('\n')}\nclient.SubmitJob({ Job: { JobName: 'a', Tasks: t60 } });`;
    expect(requestIn(text)).toMatchObject({ Job: { JobName: 'a' } });
    expect(checksOf(text).join('\n')).toContain('is not a plain value');
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import type { Dialect } from './decoded.ts';
import { dialectNames } from './dialects.ts';
import { encode } from './encode.ts';
import { anyRequest } from './testing/requestArbitrary.ts';

const dialects = Object.keys(dialectNames) as Dialect[];

/** Small texts of each dialect, to be cut and spliced. */
const samples: readonly string[] = [
  '{"Placement": {"Zone": "z"}, // c\n "Job": {"Priority": "1", "Tasks": [{"TaskName": "a", "Application": {"Command": "x &gt; \\"y\\""}},]}}',
  '?Action=SubmitJob&Placement.Zone=z\n&Job.Tasks.0.TaskName=a b&Job.Dependences.0.StartTask=a',
  `tccli batch SubmitJob --region ap-x --Job '{"JobName": "a" # it's\n}' --Placement'{"Zone": "z"}' --Job.Tasks.0.Application.Command $'a\\n' "$X" \`y\` $(z)`,
  `P='{"a":1}'\ncurl -sS -H 'X-TC-Action: SubmitJob' -d @- https://b <<EOF\n{"Job": {}}\nEOF\n`,
  'POST / HTTP/1.1\nX-TC-Region: ap-x\n\n{"Job": {"Tasks": []}}',
  `import json\nreq = models.SubmitJobRequest()\nparams = {'Job': {"Tasks": [f'{a}', r"""b""", None, -1.5e3]}, **other}\nreq.from_json_string(json.dumps(params))`,
  'import a.b;\nString s = "{\\"Job\\":" + "{}}" + x;\nTask[] t = new Task[]{a, b};\nreq.setJob(Job.of(1)); p.put("Job.Tasks.0.TaskName", """\n  a\n  """);',
  'package main\nr.Job = &batch.Job{Tasks: []*batch.Task{{TaskName: common.StringPtr(`a`)}}, M: map[string]interface{}{"a": 1}}\nr.FromJsonString(`{"Job":{}}`)',
  'const p = { Job: { Tasks: [{ TaskName: `a$' +
    '{b}`, ...c }] }, Placement };\nclient.SubmitJob(p).then((r) => r);',
  `<?php\n$p = array('Job' => ["Tasks" => array(1, 'a' . "b$c")]);\n$p['Job']['x'][] = <<<EOT\n a\nEOT;\n$req->fromJsonString(json_encode($p));`,
  'using A;\nvar r = new Job { Tasks = new[] { new Task() { TaskName = @"a""b" } }, D = new Dictionary<string, object> { { "a", 1 }, ["b"] = $"{c}" } };\nclient.SubmitJobSync(r);',
  '#include <a>\nstd::vector<Task> t = {a};\njob.SetTasks(t);\nclient.MakeRequestJson("SubmitJob", R"x({"Job":{}})x" "b");',
  `require 'json'\nh = { 'Job' => { Tasks: [{ :TaskName => %q(a), b: "#{c}" }] } }\nh2 = <<~A\n  {}\nA\nreq.deserialize(JSON.parse(h2))\nx << 1`,
  `import a.b;\nvar m = Map.of("Job", new HashMap<>() {{ put("Tasks", List.of(x.getA().get(0))); }});\nsb.append("{").append(1);\nreq.getJob().setName(String.join("", a, "b"));`,
  `from x import y\ndef f(a, b=1):\n  return {**a, "Job": dict(b, Tasks=[*c])}\nfor i in j:\n  q.a, q["b"] = 1, [2]\n  del q["b"]\nq += [f()]\nclient.SubmitJob(f())`,
  `<?php\ndefine('Z', 'a');\nfunction f() { return ['Job' => ['x' => Z] + $b]; }\nforeach ($a as $b) { array_push($t, clone $b); unset($t[0]); }\n$o = (object) f();\n$r->Job->Tasks[] = self::A;`,
  '{"schemaVersion": "1.5", "workflow": {"specification": {"tasks": [{"name": "a", "id": "i", "parents": ["b"], "children": []}]}}}',
  'digraph g {\n a -> {b c} [label="x y"];\n}\na --> b & c\nb -- d --> e[[f]]',
  '```json\n{"Job": {}}\n```\ntext\n~~~\na -> b\n~~~',
  '{&quot;Job&quot;: {&quot;JobName&quot;: &#39;a&amp;lt;&#39;}}',
  '{"Response": {"JobId": "j", "Tasks": [], "TaskTemplateSet": [{"TaskTemplateInfo": {}}]}}',
  '{"DAG": {"Tasks": {"a": {}, "b": {}}, "Dependencies": {"a": ["b"]}}, "Priority": "1"}',
];

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    '"""',
    "'''",
    ':',
    ',',
    ';',
    '\\',
    '\\\n',
    '\n',
    '\r\n',
    ' ',
    '//',
    '/*',
    '*/',
    '#',
    '%',
  ],
  ...[
    '<',
    '>',
    '<<',
    '<<EOF',
    '<<~E',
    '<<<E\n',
    'EOF\n',
    '->',
    '-->',
    '=>',
    ':=',
    '=',
    '+=',
    '+',
    '.',
    '::',
    '&',
    '&lt;',
    '|',
    '$',
    '$(',
    '${',
    '#{',
    "$'",
    '@"',
    '$"',
    'R"x(',
  ],
  ...[
    'Job',
    '"Job"',
    "'Tasks'",
    'Job.Tasks.0.',
    'TaskName',
    'Placement.Zone=',
    '--Job',
    '--Placement=',
    '-d',
    '@x',
    'tccli batch SubmitJob ',
    'curl ',
  ],
  ...[
    'new ',
    'array(',
    'map[string]interface{}',
    'SubmitJob(',
    'setJob(',
    '.put(',
    '.push_back(',
    'append(',
    'digraph {',
    'graph TD\n',
    '```\n',
    'f"',
    '%q(',
    '<?php ',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '0',
    '-1',
    '1e999',
    'True',
    'nil',
    'null',
    '任务',
    '\0',
    '\uFEFF',
    '\uD800',
    '\u2028',
    'a',
    'x = ',
  ],
);

const whole = fc.constantFrom(...samples);
const cut = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc
  .tuple(whole, cut, cut)
  .map(([text, a, b]) =>
    text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)),
  );
const spliced = fc
  .array(fc.oneof(part, pieces, fc.string({ maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

/** Many texts, or long ones, on a machine that may be busy. */
const patient = { timeout: 60_000 };

const untouched = Object.getOwnPropertyNames(Object.prototype).sort().join();

function check(text: string, dialect?: Dialect): void {
  const decoded = decode(text, dialect === undefined ? {} : { dialect });
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(untouched);
  const lines = text.split(/\r\n?|\n/);
  const places = decoded.ok ? decoded.notes : [decoded];
  for (const { line, column = 1 } of places) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    // A carriage return of its own ends a line here, and a line feed after it belongs to it.
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 3);
  }
  if (!decoded.ok) return;
  expect(Object.hasOwn(decoded.request, 'Job')).toBe(true);
  // Nothing but JSON comes out: no hole, no undefined, no object of a class, no loop.
  expect(JSON.parse(encode(decoded.request, 'json-compact', { secrets: 'plain' }))).toStrictEqual(
    decoded.request,
  );
}

describe('any text, read as any dialect', patient, () => {
  it.each(dialects)('as %s: an answer or a place inside the text, and no prototype is touched', (dialect) => {
    fc.assert(
      fc.property(fc.oneof(noise, spliced), (text) => check(text, dialect)),
      { numRuns: 250 },
    );
  });

  it('as what it is recognised as', () => {
    fc.assert(
      fc.property(fc.oneof(noise, spliced), (text) => check(text)),
      { numRuns: 1500 },
    );
  });

  it.each(samples)('each sample and all its beginnings: %j', (sample) => {
    for (let end = 0; end <= sample.length; end += 1) check(sample.slice(0, end));
  });

  it('requests of the API cut in the middle of a program', () => {
    fc.assert(
      fc.property(anyRequest, cut, fc.constantFrom(...dialects), (request, at, dialect) => {
        const json = encode(request, 'json-compact', { secrets: 'plain' });
        const text = `import json\nreq.from_json_string('''${json}''')\nclient.SubmitJob({"Job": ${json}})`;
        check(text.slice(0, Math.ceil(at * text.length)), dialect);
      }),
      { numRuns: 200 },
    );
  });
});

describe('lists of 200,000 items', patient, () => {
  const count = 200_000;
  const json = JSON.stringify(Array.from({ length: count }, (_, at) => ({ TaskName: `t${at}` })));
  const tasksOf = (text: string) => {
    const decoded = decode(text);
    const { Tasks } = (decoded.ok ? decoded.request.Job : {}) as { readonly Tasks?: readonly unknown[] };
    return Tasks?.length;
  };

  it('are read as JSON', () => {
    expect(tasksOf(`{"Placement": {}, "Job": {"Tasks": ${json}}}`)).toBe(count);
  });

  it('are read in a program: as a literal, and as JSON in a string', () => {
    const job = `{"Placement": {}, "Job": {"Tasks": ${json}}}`;
    expect(tasksOf(`import json\nclient.SubmitJob(${job})`)).toBe(count);
    expect(tasksOf(`import json\nparams = json.loads('''${job}''')\nclient.SubmitJob(params)`)).toBe(count);
  });
});

describe('nesting of 100,000 levels', patient, () => {
  const deep = 100_000;
  const openings = [
    '[',
    '{"a":',
    '(',
    'f(',
    '$(',
    'new A{b = ',
    'array(',
    '&batch.Job{Tasks: ',
    '{a -> ',
    '-',
    'new A() {{ put("a", ',
    'Map.of("a", ',
    'dict(a=',
    '() => (',
    '{**',
    '[...',
    'x.a(',
    'return {a: ',
  ];

  it.each(openings)('of %j is an answer in every dialect', (opening) => {
    const nested = `x = "Job" + ${opening.repeat(deep)}`;
    for (const dialect of dialects) expect(decode(nested, { dialect })).toHaveProperty('ok', false);
    expect(decode(opening.repeat(deep))).toHaveProperty('ok', false);
  });

  it('that is closed again is read as JSON, and refused in a program', () => {
    const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`;
    expect(decode(`{"Job": {"Deep": ${nested}}}`)).toHaveProperty('ok', true);
    const decoded = decode(`import x\nclient.SubmitJob({"Job": {"Tasks": ${nested}}})`);
    expect(decoded).toMatchObject({ ok: false, line: 2 });
    expect(decode(`tccli batch SubmitJob --Job '{"Deep": ${nested}}'`)).toHaveProperty('ok', true);
  });
});

describe('a megabyte of the same', patient, () => {
  // Each takes some tens of milliseconds; a reader that looks again and again would never end.
  it.each(['\n', ' ', '\t\n', '; ', '/', '\\', '<', '"', '$', '-', 'a ', '= ', '\nsudo ', '$a['])(
    '%j is an answer',
    (unit) => {
      const run = unit.repeat(1_000_000 / unit.length);
      expect(decode(`${run}x SubmitJob`)).toHaveProperty('ok', false);
      for (const dialect of ['tccli', 'curl', 'http', 'edges', 'wfcommons', 'query'] as const) {
        expect(decode(`${run}x`, { dialect })).toHaveProperty('ok', false);
      }
      expect(
        decode(`{"Job": {"Tasks": [{"Application": {"Command": ${JSON.stringify(`${run}x`)}}}]}}`),
      ).toHaveProperty('ok', true);
    },
  );
});

describe('a megabyte of the same statement', patient, () => {
  it.each(['.getJob()', 'for ', 'x = [*x]\n', 'a.getB().setC(1);', '<<~E', '...a,', 'def f(', 'Task t{a};'])(
    '%j is an answer in every language',
    (unit) => {
      const run = `import x\nJob = 1\n${unit.repeat(1_000_000 / unit.length)}`;
      for (const dialect of ['python', 'java', 'nodejs', 'php', 'cpp', 'ruby'] as const) {
        expect(decode(run, { dialect })).toHaveProperty('ok', false);
      }
    },
  );
});

describe('a hundred thousand times', patient, () => {
  const times = (line: string) =>
    `from x import y\ns = '{"Job": {"JobName": "a"}}'\n${line.repeat(100_000)}req.from_json_string(s)`;

  it('a text is joined, by itself or piece by piece', () => {
    expect(decode(times('s = s + " "\n'))).toMatchObject({ ok: true, request: { Job: { JobName: 'a' } } });
    expect(decode(times("s += ' '\n"))).toHaveProperty('ok', false);
  });

  it.each(['s = [s]\n', 's = {"a": s}\n', 's["a"] = 1; s = s + "{"\n', 's = s.concat(s)\n'])(
    '%j is an answer',
    (line) => {
      expect(decode(times(line))).toHaveProperty('ok');
    },
  );
});

describe('names of prototypes', () => {
  const named = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'valueOf'];
  it.each(named)('%s is a member, a task and a variable like any other', (name) => {
    const json = `{"Job":{"${name}":{"${name}":1},"Tasks":[{"TaskName":"${name}","${name}":[]}],"Dependences":[{"StartTask":"${name}","EndTask":"${name}"}]}}`;
    const texts = [
      json,
      `tccli batch SubmitJob --cli-input-json '${json}'`,
      `curl -d '${json}' https://b`,
      `import x\nreq.from_json_string('${json}')`,
      `import x\n${name} = ${json}\nclient.SubmitJob(${name})`,
      `const p = ${json};\nclient.SubmitJob(p);`,
    ];
    for (const text of texts) {
      const decoded = decode(text);
      expect(decoded.ok && encode(decoded.request, 'json-compact'), text).toBe(json);
    }
    const flat = decode(
      `x.put("Job.${name}.${name}", "1");\nx.put("Job.JobName", "a");\nmodule.call("SubmitJob", x);`,
      { dialect: 'java' },
    );
    expect(flat.ok && JSON.stringify(flat.request)).toBe(`{"Job":{"${name}":{"${name}":"1"},"JobName":"a"}}`);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

it('nothing of a text is run', () => {
  const marks = globalThis as { jobloomTouched?: true };
  const touch = 'globalThis.jobloomTouched = true';
  for (const dialect of dialects) {
    decode(
      `const x = (() => { ${touch} })();\nclient.SubmitJob({ Job: { Tasks: [\`\${${touch}}\`, eval("${touch}"), ${touch}] } });`,
      { dialect },
    );
    decode(`\${${touch}} $(${touch}) ${touch}`, { dialect });
  }
  expect(marks.jobloomTouched).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { DecodeOptions } from '../decode.ts';
import { readText, reportOf, requestIn } from '../testing/readText.ts';

const inTask = (task: object) => JSON.stringify({ Job: { Tasks: [task] } });
const taskIn = (text: string, options?: DecodeOptions) =>
  (requestIn(text, options).Job as { Tasks: unknown[] }).Tasks[0];
const checks = (text: string) => reportOf(text).filter((line) => line.includes(' check: '));

describe('types', () => {
  it('are those of the API where a text plainly is one, and told at their place', () => {
    const text = '{"Job": {"Priority": "1",\n "Tasks": [{"Timeout": " 60 ", "RestartComputeNode": "TRUE"}]}}';
    expect(requestIn(text)).toEqual({
      Job: { Priority: 1, Tasks: [{ Timeout: 60, RestartComputeNode: true }] },
    });
    expect(reportOf(text)).toEqual([
      '1:10 repaired: Priority "1" read as the number 1',
      '2:13 repaired: Timeout "60" read as the number 60',
      '2:32 repaired: RestartComputeNode "TRUE" read as true',
    ]);
  });

  it.each(['"high"', '"1.5"', '"9007199254740993"', '""', 'null', '1.5', '"1e3"'])(
    'leave Priority %s alone',
    (value) => {
      expect(requestIn(`{"Job": {"Priority": ${value}}}`)).toEqual({ Job: { Priority: JSON.parse(value) } });
      expect(reportOf(`{"Job": {"Priority": ${value}}}`)).toEqual([]);
    },
  );

  it('are told once for many tasks', () => {
    const text = `{"Job": {"Tasks": [\n${Array.from({ length: 9 }, () => '{"TaskInstanceNum": "2"}').join(',\n')}]}}`;
    expect(reportOf(text)).toEqual([
      '2:2 repaired: TaskInstanceNum "2" read as the number 2, also in 3, 4, 5, 6 and more',
    ]);
  });

  it('reads words of the API in another spelling, JSON in a text, and one item where a list belongs', () => {
    const task = {
      Application: { DeliveryForm: 'local' },
      EnvVars: { Name: 'A', Value: '1' },
      ComputeEnv: '{"EnvType": "MANAGED"}',
    };
    expect(taskIn(inTask(task))).toEqual({
      Application: { DeliveryForm: 'LOCAL' },
      EnvVars: [{ Name: 'A', Value: '1' }],
      ComputeEnv: { EnvType: 'MANAGED' },
    });
  });

  it('stay as they stand in a text that is being edited', () => {
    const text = '{"Job":{"Priority":"1","Authentication":[],"JobDescription":"a &gt; b"}}';
    expect(requestIn(text, { values: 'kept' })).toEqual(JSON.parse(text));
    expect(reportOf(text, { values: 'kept' })).toEqual([]);
  });
});

describe('names of members', () => {
  it('of 2017 and of other spellings are renamed, in their order', () => {
    const text = JSON.stringify({
      Job: {
        job_name: 'a',
        Notifications: [{ topic_name: 't', event_configs: [{ event_name: 'JobFailed', event_vars: [] }] }],
        tasks: [{ Authentication: [{ Scene: 'COS', secret_id: 'i', secret_key: 'k' }], Custom: 1 }],
      },
    });
    expect(JSON.stringify(requestIn(text))).toBe(
      '{"Job":{"JobName":"a","Notifications":[{"TopicName":"t","EventConfigs":[{"EventName":"JobFailed","EventVars":[]}]}],' +
        '"Tasks":[{"Authentications":[{"Scene":"COS","SecretId":"i","SecretKey":"k"}],"Custom":1}]}}',
    );
    expect(reportOf(text).join('\n')).toContain('Authentication renamed to Authentications');
    expect(checks(text)).toEqual([]);
  });

  it('are kept where the right name stands too', () => {
    const text = '{"Job": {"JobName": "a", "jobName": "b"}}';
    expect(requestIn(text)).toEqual({ Job: { JobName: 'a', jobName: 'b' } });
    expect(checks(text)).toEqual(['1:26 check: jobName kept beside JobName']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'Zeta'])('such as %s stay', (name) => {
    const text = `{"Job":{"${name}":{"${name}":1},"Tasks":[{"${name}":2}]}}`;
    expect(JSON.stringify(requestIn(text))).toBe(text);
    expect(reportOf(text)).toEqual([]);
  });
});

describe('HTML entities', () => {
  it('are read as their characters, and told', () => {
    const text = inTask({ Application: { Command: 'a &gt; b &amp;&amp; echo &quot;&#39;&quot;' } });
    expect(taskIn(text)).toEqual({ Application: { Command: `a > b && echo "'"` } });
    expect(reportOf(text)[0]).toBe(
      '1:18 repaired: &gt; read as >'.replace('1:18', reportOf(text)[0]?.split(' ')[0] ?? ''),
    );
  });

  it('are read without their semicolon before something else, as on the pages of the vendor', () => {
    expect(taskIn(inTask({ Application: { Command: 'n if n&lt=2 else m' } }))).toEqual({
      Application: { Command: 'n if n<=2 else m' },
    });
  });

  it.each(["sed 's/&/\\&amp;/g; s/</\\&lt;/g'", 'curl "http://x/?gt=1&lt=2"', 'a && b &amp;'])(
    'are kept in %j',
    (command) => {
      expect(taskIn(inTask({ Application: { Command: command } }))).toEqual({
        Application: { Command: command },
      });
    },
  );

  it.each([
    ["sed 's/&amp;/and/'", '&amp;'],
    ['grep "&lt;b" page', '&lt;'],
    ["printf '%s' '&quot;'", '&quot;'],
  ])('that are alone and between quotes are kept in %j, and told', (command, entity) => {
    expect(taskIn(inTask({ Application: { Command: command } }))).toEqual({
      Application: { Command: command },
    });
    expect(checks(inTask({ Application: { Command: command } })).join()).toContain(
      `${entity} may be an HTML entity: kept`,
    );
  });

  it.each([
    ['a &amp;&amp; b', 'a && b'],
    ["x '&amp;&amp;' y", "x '&&' y"],
    ['sort &lt; in', 'sort < in'],
    ['a &amp; b', 'a & b'],
    ["awk '$1 &gt; 2 &amp; 1'", "awk '$1 > 2 & 1'"],
    ["awk 'x &lt= 2'", "awk 'x <= 2'"],
  ])('are read in %j: several of them, or one that a shell could do nothing with', (command, meant) => {
    expect(taskIn(inTask({ Application: { Command: command } }))).toEqual({
      Application: { Command: meant },
    });
  });

  it('can be had the other way, and offer it', () => {
    const alone = inTask({ Application: { Command: "sed 's/&amp;/and/'" } });
    const several = inTask({ Application: { Command: 'a &gt; b &amp;&amp; c' } });
    expect(readText(alone).notes.map(({ choice }) => choice)).toEqual(['entities']);
    expect(taskIn(alone, { entities: 'decoded' })).toEqual({ Application: { Command: "sed 's/&/and/'" } });
    expect(taskIn(several, { entities: 'kept' })).toEqual({
      Application: { Command: 'a &gt; b &amp;&amp; c' },
    });
    expect(readText(several, { entities: 'kept' }).notes.map(({ choice }) => choice)).toEqual([
      'entities',
      'entities',
    ]);
  });

  it('are looked for once, however many there are', () => {
    const command = `echo '${'&gt;'.repeat(100_000)}'`;
    expect(taskIn(inTask({ Application: { Command: command } }))).toEqual({
      Application: { Command: command },
    });
  });

  it('are told as a doubt where the character stands beside them', () => {
    expect(checks(inTask({ Application: { Command: 'cat < a &gt; b' } }))[0]).toContain(
      '&gt; may be an HTML entity: kept',
    );
  });

  it('that stand for all quotes of a text are undone before it is read', () => {
    const text = '{&quot;Job&quot;: {\n&quot;Priority&quot;: &quot;1&quot;}}';
    expect(requestIn(text)).toEqual({ Job: { Priority: 1 } });
    expect(reportOf(text)).toEqual([
      '1:2 repaired: HTML entities such as &quot; read as the characters that they stand for',
      '2:1 repaired: Priority "1" read as the number 1',
    ]);
  });
});

describe('storage paths', () => {
  it.each([
    [
      'cos://logs- 125.cos.ap-chengdu.myqcloud.com/a/',
      'A blank inside the host “logs- 125.cos.ap-chengdu.myqcloud.com”: kept as it is',
    ],
    ['cos://logs-125.coscd.myqcloud.com/a/', 'Old COS host “….coscd.myqcloud.com”'],
    ['cos://oven/bread/', 'COS path without a domain, “oven”, as of 2017: kept as it is'],
  ])('%s is kept and doubted', (path, doubt) => {
    const text = inTask({ RedirectInfo: { StdoutRedirectPath: path } });
    expect(taskIn(text)).toEqual({ RedirectInfo: { StdoutRedirectPath: path } });
    expect(checks(text).join()).toContain(doubt);
  });

  it('that are well formed are not', () => {
    expect(
      reportOf(
        inTask({ RedirectInfo: { StdoutRedirectPath: 'cos://a-1.cos.ap-chengdu.myqcloud.com/b c/' } }),
      ),
    ).toEqual([]);
  });
});

describe('commands', () => {
  it.each([
    ['echo "a', 'a " is not closed'],
    ["echo 'it", "a ' is not closed"],
    ['make \\', 'it ends with a backslash'],
    ['tar czf …', 'it ends with dots'],
    ['for i in 1 2 ...', 'it ends with dots'],
    ['cat a |', 'it ends where another command is expected'],
  ])('%j seems to be cut', (command, why) => {
    expect(checks(inTask({ Application: { Command: command } })).join()).toContain(
      `The command seems to be cut: ${why}`,
    );
    expect(taskIn(inTask({ Application: { Command: command } }))).toEqual({
      Application: { Command: command },
    });
  });

  it.each(['echo "it\'s"', 'go test ./...', "cat <<'E'\nit's\nE", "ls # it's all", 'a \\\\', 'echo \\"', ''])(
    '%j does not',
    (command) => {
      expect(checks(inTask({ Application: { Command: command } }))).toEqual([]);
    },
  );
});

it('a dependence on a task that the text does not have is kept and told', () => {
  const text =
    '{"Job": {"Tasks": [{"TaskName": "a"}],\n "Dependences": [\n{"StartTask": "a", "EndTask": "b"}]}}';
  expect(requestIn(text)).toEqual(JSON.parse(text));
  expect(reportOf(text)).toEqual([
    '3:1 check: Dependence a → b names a task that this text does not have: kept',
  ]);
});

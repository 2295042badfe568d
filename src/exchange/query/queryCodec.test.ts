import { describe, expect, it } from 'vitest';
import { reportOf, requestIn } from '../testing/readText.ts';
import { queryCodec } from './queryCodec.ts';

function read(text: string) {
  const decoded = queryCodec.read(text);
  if (!decoded.ok) throw new Error(`${decoded.line}:${decoded.column} ${decoded.message.en}`);
  return decoded;
}

/** The job's description, which is text of any kind. */
const described = (value: string, around = { before: '', after: '' }) => {
  const { Job: job } = read(`${around.before}Job.JobDescription=${value}${around.after}`).request;
  return (job as { JobDescription?: unknown }).JobDescription;
};

const told = (text: string) => read(text).notes.map(({ line, message }) => `${line}: ${message.en}`);
const checks = (text: string) =>
  read(text)
    .notes.filter(({ severity }) => severity === 'check')
    .map(({ line, message }) => `${line}: ${message.en}`);

describe('values of a query that is not encoded', () => {
  const raw = { before: 'Action=SubmitJob\n&', after: '\n&Job.Priority=2' };

  it.each([
    ['a=b', 'a=b'],
    ['a && b & c', 'a && b & c'],
    ['curl "http://x/?a=1&b=2"', 'curl "http://x/?a=1&b=2"'],
    ['a+b c', 'a+b c'],
    ['#!/bin/bash\nset -e\n  echo 1 &\nwait', '#!/bin/bash\nset -e\n  echo 1 &\nwait'],
    ['printf "%20d" 1', 'printf "%20d" 1'],
    ['x &Jobs=1 &Job=2', 'x &Jobs=1 &Job=2'],
    ['trailing blanks  \t', 'trailing blanks'],
    ['', ''],
  ])('keeps %j', (value, kept) => {
    expect(described(value, raw)).toBe(kept);
    expect(read(`${raw.before}Job.JobDescription=${value}${raw.after}`).request).toMatchObject({
      Job: { Priority: 2 },
    });
  });

  it('reads Windows line ends inside a value as line ends of the shell', () => {
    expect(described('a b\r\nc')).toBe('a b\nc');
    expect(told('Job.JobName=a b\r\nc')).toContain('1: Windows line ends inside a value read as \\n');
  });

  it('points at what looks encoded and was kept', () => {
    expect(checks('Job.JobName=a\n&Job.JobDescription=printf "%20d"')).toEqual([
      '2: %XX in a value that is not percent-encoded: kept as it stands',
    ]);
  });

  it('takes &amp; from the source of a page as &', () => {
    expect(read('Action=SubmitJob&amp;Job.JobName=a b&amp;Job.Priority=1').request).toEqual({
      Job: { JobName: 'a b', Priority: 1 },
    });
  });
});

describe('values of a query that is encoded', () => {
  it('undoes %XX in one line, and divides at every &', () => {
    const { request, notes } = read('?Job.JobDescription=a%20b%26c%3Dd%2Be&Extra.X=%E4%BB%BB&Job.Priority=1');
    expect(request).toEqual({ Job: { JobDescription: 'a b&c=d+e', Priority: 1 }, Extra: { X: '任' } });
    expect(notes.map(({ message }) => message.en)).toContain('Percent-encoding undone');
  });

  it('keeps a plus beside %20', () => {
    expect(described('a%20b+c')).toBe('a b+c');
  });

  it('reads a plus as a blank where a form encoder wrote it, and says so', () => {
    expect(described('echo+a%2Bb')).toBe('echo a+b');
    expect(told('Job.JobDescription=echo+a%2Bb')).toEqual(['1: Form encoding undone: + read as a blank']);
  });

  it('keeps a plus where nothing is encoded', () => {
    expect(described('a+b')).toBe('a+b');
  });

  it('keeps a plus of an address that a browser encoded', () => {
    expect(described('cos://b/%E4%BB%BB?x=1+2')).toBe('cos://b/任?x=1+2');
  });

  it('keeps %XX that is no UTF-8, and says so', () => {
    expect(described('%E4%BB%41')).toBe('%E4%BB%41');
    expect(checks('Job.JobDescription=%E4')).toEqual(['1: %XX that is no UTF-8: kept as it stands']);
  });
});

describe('types', () => {
  it('gives each value the type that the API has there', () => {
    const text = [
      'Placement.ProjectId=-1',
      'Job.JobName=12',
      'Job.Tasks.0.RestartComputeNode=True',
      'Job.Tasks.0.ComputeEnv.EnvData.EnhancedService.MonitorService.Enabled=FALSE',
      'Job.Tasks.0.ComputeEnv.EnvData.SecurityGroupIds.0=1',
    ].join('&');
    expect(read(text).request).toEqual({
      Placement: { ProjectId: -1 },
      Job: {
        JobName: '12',
        Tasks: [
          {
            RestartComputeNode: true,
            ComputeEnv: {
              EnvData: { EnhancedService: { MonitorService: { Enabled: false } }, SecurityGroupIds: ['1'] },
            },
          },
        ],
      },
    });
    expect(checks(text)).toEqual([]);
  });

  it.each([
    ['Job.Priority=high', { Priority: 'high' }, 'Job.Priority expects a whole number: “high” kept as text'],
    ['Job.Priority=', { Priority: '' }, 'Job.Priority expects a whole number: “” kept as text'],
    ['Job.Priority=1.5', { Priority: '1.5' }, 'Job.Priority expects a whole number: “1.5” kept as text'],
    [
      'Job.Priority=9007199254740993',
      { Priority: '9007199254740993' },
      'Job.Priority expects a whole number',
    ],
    ['Job.Tasks=x', { Tasks: 'x' }, 'Job.Tasks expects a list: “x” kept as text'],
    ['Job.Tasks.0.RestartComputeNode=1', { Tasks: [{ RestartComputeNode: '1' }] }, 'expects true or false'],
    ['Job.Colour=red', { Colour: 'red' }, 'Job.Colour is not documented: kept as text'],
  ])('keeps %s as text and reports it', (text, job, message) => {
    expect(read(text).request).toEqual({ Job: job });
    expect(checks(text).join()).toContain(message);
  });
});

describe('keys', () => {
  it('orders items by their index, in whatever order they come', () => {
    const text =
      'Job.Tasks.10.TaskName=k\n&Job.Tasks.2.TaskName=c\n&Job.Tasks.0.TaskName=a\n&Job.Tasks.1.TaskName=b';
    expect(read(text).request).toEqual({
      Job: { Tasks: ['a', 'b', 'c', 'k'].map((TaskName) => ({ TaskName })) },
    });
    expect(checks(text)).toEqual(['1: Job.Tasks has a gap before 10: the items after it move up']);
  });

  it('does not make a list as long as a large index says', () => {
    expect(read('Job.Tasks.4294967296.TaskName=a').request).toEqual({ Job: { Tasks: [{ TaskName: 'a' }] } });
  });

  it('takes the last of two values for one key, and says that one is lost', () => {
    const { request, notes } = read('Job.JobName=a\n&Job.JobName=b');
    expect(request).toEqual({ Job: { JobName: 'b' } });
    expect(notes).toContainEqual(
      expect.objectContaining({ severity: 'check', line: 2, column: 2, lost: true }),
    );
  });

  it('prefers members to a value for the same key, and says so', () => {
    expect(read('Job.Tasks=x&Job.Tasks.0.TaskName=a').request).toEqual({
      Job: { Tasks: [{ TaskName: 'a' }] },
    });
    expect(checks('Job.Tasks=x&Job.Tasks.0.TaskName=a')[0]).toContain('the value is left out');
  });

  it('keeps names where the API has indexes, and says so', () => {
    expect(read('Job.Tasks.first.TaskName=a').request).toEqual({
      Job: { Tasks: { first: { TaskName: 'a' } } },
    });
    expect(checks('Job.Tasks.first.TaskName=a').join()).toContain('Job.Tasks expects indexes from 0');
  });

  it('keeps the order of members', () => {
    const { request } = read('Job.Priority=1&Placement.Zone=z&Job.JobName=a');
    expect(JSON.stringify(request)).toBe('{"Job":{"Priority":1,"JobName":"a"},"Placement":{"Zone":"z"}}');
  });
});

describe('what belongs to the call', () => {
  const signed =
    'https://batch.tencentcloudapi.com/?Action=SubmitJob&Version=2017-03-12&Region=ap-shanghai&Timestamp=1&Nonce=2' +
    '&SecretId=AKIDexample&Signature=bXlzZWNyZXQ%3D&SignatureMethod=HmacSHA256&Token=tmp&X-TC-Language=zh-CN' +
    '&ClientToken=ct&Job.JobName=a';

  it('takes the region and leaves the rest out', () => {
    const { request, region } = read(signed);
    expect(request).toEqual({ Job: { JobName: 'a' } });
    expect(region).toBe('ap-shanghai');
  });

  it('keeps keys, signatures and tokens nowhere', () => {
    expect(JSON.stringify(read(signed))).not.toMatch(/AKIDexample|bXlz|mysecret|tmp|"ct"/);
    expect(told(signed)).toContain('1: ClientToken left out: each submission makes a new one');
  });

  it.each(['Action=DescribeJobs&Job.JobName=a', 'Action=TerminateJob&Region=x'])('refuses %s', (text) => {
    expect(queryCodec.read(text)).toMatchObject({ ok: false, line: 1, column: 1 });
  });

  it('refuses a call without any parameter of the job', () => {
    expect(queryCodec.read('https://x/?Action=SubmitJob&Version=2017-03-12')).toMatchObject({
      ok: false,
      column: 12,
    });
  });

  it.each(['&<公共请求参数>', '&<Common request parameters>', '\n& <公共参数> \n'])(
    'leaves out %j wherever it stands',
    (mark) => {
      expect(read(`Action=SubmitJob${mark}&Job.JobName=a b${mark}`).request).toEqual({
        Job: { JobName: 'a b' },
      });
    },
  );

  it('tells of text before the first parameter', () => {
    expect(checks('Here is my request, have a look:\n&Job.JobName=a')).toEqual([
      '1: The text before the first parameter left out',
    ]);
    expect(checks('GET https://batch.tencentcloudapi.com/?Job.JobName=a')).toEqual([]);
  });
});

describe('parameters on lines of their own, without &', () => {
  it('are read one by one, and told', () => {
    const text = 'Placement.Zone=z\nJob.JobName=a\n\nJob.Tasks.0.Application.Command=echo a=b\n';
    expect(requestIn(text)).toEqual({
      Placement: { Zone: 'z' },
      Job: { JobName: 'a', Tasks: [{ Application: { Command: 'echo a=b' } }] },
    });
    expect(reportOf(text).join()).toContain('Lines without “&” read as a parameter each');
  });

  it('are one value where another line stands between them', () => {
    const text = 'Job.Tasks.0.Application.Command=echo a\necho b\nJob.JobName=c';
    expect(requestIn(text)).toEqual({
      Job: { Tasks: [{ Application: { Command: 'echo a\necho b\nJob.JobName=c' } }] },
    });
  });
});

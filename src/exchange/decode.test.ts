import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { dagExample, singleTaskExample } from './testing/documentationExamples.ts';
import { anyRequest, fullRequest } from './testing/requestArbitrary.ts';

function request(text: string) {
  const decoded = decode(text);
  if (!decoded.ok) throw new Error(`${decoded.line}:${decoded.column} ${decoded.message.en}`);
  return decoded.request;
}

describe('the examples of the documentation', () => {
  it('reads the single task, with its quotes, its < and its literal plus', () => {
    expect(request(singleTaskExample)).toEqual({
      Placement: { Zone: 'ap-guangzhou-2' },
      Job: {
        JobName: 'test',
        JobDescription: 'test',
        Priority: 1,
        Tasks: [
          {
            TaskName: 'hello2',
            TaskInstanceNum: 1,
            Application: {
              DeliveryForm: 'LOCAL',
              Command: 'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"',
            },
            ComputeEnv: {
              EnvType: 'MANAGED',
              EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' },
            },
            RedirectInfo: {
              StdoutRedirectPath: 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/',
              StderrRedirectPath: 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/',
            },
          },
        ],
      },
    });
  });

  it('reads the two tasks and their dependence, and tells what was left out', () => {
    const decoded = decode(dagExample);
    expect(decoded).toMatchObject({
      ok: true,
      dialect: 'query',
      request: {
        Job: {
          Tasks: [{ TaskName: 'pre_task' }, { TaskName: 'post_task' }],
          Dependences: [{ StartTask: 'pre_task', EndTask: 'post_task' }],
        },
      },
    });
    expect(decoded.ok && decoded.notes.map(({ line, message }) => [line, message.en])).toEqual([
      [1, 'Action left out: made new for each call'],
      [1, 'Not percent-encoded: values taken as they stand'],
      [
        10,
        'Old COS host “….cosbj.myqcloud.com”: Batch asks for <bucket>-<appid>.cos.<region>.myqcloud.com; kept as it is, also in 11, 17 and 18',
      ],
      [21, 'The placeholder of the common parameters left out'],
    ]);
  });

  it.each(['\r\n', '\r'])('reads them with other line ends', (end) => {
    expect(request(dagExample.replaceAll('\n', end))).toEqual(request(dagExample));
  });

  it('reads them in one line', () => {
    expect(request(singleTaskExample.replaceAll('\n', ''))).toEqual(request(singleTaskExample));
  });
});

describe('decode', () => {
  it.each([
    ['', 1, 1, 'the text is empty'],
    [' \n ', 1, 1, 'the text is empty'],
    ['\n  hello world', 2, 3, 'not “hello”'],
    ['<html>', 1, 1, 'not “<”'],
    ['🌱', 1, 1, 'not “🌱”'],
  ])('says of %j what was expected and where it stopped', (text, line, column, message) => {
    const decoded = decode(text);
    expect(decoded).toMatchObject({ ok: false, line, column });
    expect(!decoded.ok && decoded.message.en).toContain(message);
    expect(!decoded.ok && decoded.message.zh).toMatch(/应为/);
  });

  it.each(['json', 'json-compact'] as const)('reads back what encode wrote as %s', (dialect) => {
    fc.assert(
      fc.property(anyRequest, (made) => {
        expect(request(encode(made, dialect, { secrets: 'plain' }))).toEqual(made);
      }),
    );
  });

  it('reads back what encode wrote as a query', () => {
    fc.assert(
      fc.property(fullRequest, (made) => {
        expect(request(encode(made, 'query', { secrets: 'plain' }))).toEqual(made);
      }),
    );
  });

  it('never throws on any text', () => {
    const words = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        ':',
        ',',
        '\\',
        '\\u12',
        '//',
        '/*',
        '*/',
        '#',
        '1e9',
        '-',
        'true',
        'None',
      ],
      ...[
        '"Job"',
        '"Tasks"',
        '&',
        '?',
        '=',
        '%',
        '%zz',
        '%E4',
        'Job.',
        'Job.Tasks.0.',
        'Placement.Zone=',
        'Action=',
      ],
      ...['__proto__', '\n', '\r', '\0', '\uFEFF', '\uD800', '<公共请求参数>'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (made) => {
        expect(decode(made)).toHaveProperty('ok');
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a text that was cut and spliced, and stops inside the text', () => {
    const source = fc
      .tuple(anyRequest, fc.constantFrom('json', 'json-compact', 'query'))
      .map(([made, dialect]) => encode(made, dialect as 'json'));
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(source, source, cut, cut, (one, other, a, b) => {
        const spliced = one.slice(0, Math.floor(a * one.length)) + other.slice(Math.floor(b * other.length));
        const decoded = decode(spliced);
        if (decoded.ok) return;
        const line = spliced.split('\n')[decoded.line - 1];
        expect(line).toBeDefined();
        expect(decoded.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('reads 100,000 levels of nesting', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(encode(request(`{"Job":{"Deep":${deep}}}`), 'json-compact')).toBe(`{"Job":{"Deep":${deep}}}`);
  });

  it('takes __proto__ as data', () => {
    const text = '{"Job":{"__proto__":{"polluted":true},"Tasks":[]}}';
    expect(encode(request(text), 'json-compact')).toBe(text);
    const query = request('Job.__proto__.polluted=true&Job.JobName=a');
    expect(Object.keys(query.Job ?? {})).toEqual(['__proto__', 'JobName']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('JSON that lacks a comma is refused where it lacks it, not read as strings of Python side by side', () => {
  const decoded = decode('{"Job":{\n"JobName":"a"\n"Tasks":[]}}');
  expect(decoded).toMatchObject({ ok: false, line: 2, column: 14 });
});

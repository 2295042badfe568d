import { describe, expect, it, test } from 'vitest';
import { submitJobCodes } from '../../wire/errors.ts';
import { placeholderOf } from '../../wire/fields/batchVariables.ts';
import type { JsonObject, JsonValue } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import type { Draft } from '../draft.ts';
import { setAt } from '../lens.ts';
import { draftRegion } from '../request.ts';
import { draftWith, drawn, requestWith } from '../testing/builders.ts';
import { checkSections, checksPage } from './checksPage.ts';
import { jobContextOf } from './jobContext.ts';
import { draftLines, schemaLines } from './lines/draftLines.ts';
import { jobLines } from './lines/jobLines.ts';
import type { RuleLine } from './lines/ruleLine.ts';
import { taskLines } from './lines/taskLines.ts';
import { isGiven } from './read.ts';
import { draftRuleTable, jobRuleTable, jobSchema, taskRuleTable, taskSchema } from './rules.ts';
import { draftOfRequest, machine } from './testing/found.ts';
import { fullRequest, pathsIn } from './testing/fullRequest.ts';

test('the page in docs is made from the table', async () => {
  await expect(checksPage()).toMatchFileSnapshot('../../../docs/checks.md');
});

/** Values that some rule somewhere takes offence at. */
const offences: readonly JsonValue[] = [
  ...[
    '',
    ' ',
    'a b',
    'x'.repeat(256),
    '测'.repeat(50),
    '测'.repeat(100),
    'DEFAULT',
    'TRUE',
    'é é',
    'a\0b',
    'qcs:a',
  ],
  ...[
    'cos://x',
    'cfs://x/',
    'cos://a-1.cosgz.myqcloud.com/a',
    'cos://a-1.cos.ap-guangzhou.myqcloud.com/a b/',
    `log.${placeholderOf('X')}`,
    '/data',
    'ap-moon-1',
    'moon',
  ],
  ...['ap-guangzhou-3', 'ap-guangzhou-99', ' ap-guangzhou-3 ', 'CLOUD_TSSD', 'LOCAL_NVME', 'SPOTPAID'],
  ...['AntiDDoSEIP', 'LOCAL', 'PACKAGE', 'Passw0rd', 'Passw0rdPassw0rdPass', secretMask, 'env-12345678'],
  ...['BATCH_JOB_ID', '0.5', '.5', 'JOB_FAILED', 'EXT4', 'HighQualityEIP', 'abcd 1234'],
  ...[-1, 0, 1, 15, 101, 1.5, true, false, null, [], {}],
  Array.from({ length: 22 }, () => ({})),
];

/** The first item of each list stands for all. */
const places = pathsIn(fullRequest).filter((path) => path.length > 0 && !path.includes(1));

const variants: readonly JsonObject[] = places.flatMap((path) => [
  ...offences.map((value) => setAt(fullRequest, path, value)),
  ...(typeof path.at(-1) === 'number' ? [] : [setAt(fullRequest, path, undefined)]),
]);

/** What a change of one member of the full request does not come to. */
const special: readonly JsonObject[] = [
  { Placement: { Unheard: 'of' }, Job: {} },
  requestWith({ tasks: { a: { Application: { DeliveryForm: 'PACKAGE', Command: 'a' } } } }),
  requestWith({ tasks: { a: { EnvId: 'env-12345678', ComputeEnv: {} }, b: {} } }),
  requestWith({ tasks: { a: { EnvId: 'env-12345678' } }, job: { StateIfCreateCvmFailed: 'FAILED' } }),
  ...['WINDOWS', 'LINUX'].map((Scene) =>
    requestWith({
      tasks: Object.fromEntries(
        ['abcd1234', 'abcdefgh1234', ''].map((Password, index) => [
          `t${index}`,
          {
            ...machine(
              { LoginSettings: { Password, KeyIds: ['skey-1'] } },
              {
                AgentRunningMode: { Scene },
                MountDataDisks: [{ LocalPath: 'H:\\', FileSystemType: 'EXT3' }],
              },
            ),
            InputMappings: [{ SourcePath: 'cos://x/', DestinationPath: '/in/' }],
          },
        ]),
      ),
    }),
  ),
  requestWith({ tasks: { a: { MaxConcurrentNum: 3, RestartComputeNode: true, ResourceMaxRetryCount: 8 } } }),
  requestWith({ tasks: { a: machine({ InstanceType: '', InstanceTypes: [] }) } }),
  requestWith({ tasks: { a: machine({ InternetAccessible: { IPv4AddressType: 'HighQualityEIP' } }) } }),
  requestWith({ tasks: { a: machine({}, { MountDataDisks: [{ LocalPath: 'x' }] }) } }),
  requestWith({
    tasks: ['a', 'b'],
    edges: [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'c'],
    ],
    job: { Tags: Array.from({ length: 11 }, (_, i) => ({ Key: `k${i}`, Value: 'v' })) },
  }),
];

interface Kind {
  readonly severity: string;
  readonly basis: string;
  readonly code: string;
}
const kindOf = ({ severity, basis, code }: Kind) => `${severity} ${basis} ${code}`;

/** Dependences that were drawn before the tasks lost their names. */
const joined = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
const unnamed: Draft = { ...joined, tasks: joined.tasks.map(({ id }) => ({ id, spec: {} })) };

const corpus: readonly Draft[] = [
  unnamed,
  ...['a>b>c a>c d', 'a>b>a>c'].map((chains) => drawn(chains)),
  ...[...variants, ...special].map(draftOfRequest),
  ...['ap-moon', 'ap-beijing'].flatMap((region) =>
    [requestWith({ tasks: ['a'] }), setAt(fullRequest, ['Placement', 'Zone'], 'x')].map((request) => ({
      ...draftOfRequest(request),
      region,
    })),
  ),
];

const contextOf = (draft: Draft) =>
  jobContextOf(
    draft,
    draft.tasks.every(({ spec }) => isGiven(spec, ['EnvId'])),
  );

type Finds = (draft: Draft) => Iterable<Kind>;

/** Every rule by its name, as something that looks at a draft. */
const rules: Readonly<Record<string, Finds>> = {
  schema: (draft) => [
    ...jobSchema(draft.header, contextOf(draft)),
    ...draft.tasks.flatMap(({ spec }) => [...taskSchema(spec, { region: draftRegion(draft) })]),
  ],
  ...Object.fromEntries(
    Object.entries(jobRuleTable).map(([name, rule]): [string, Finds] => [
      name,
      (draft) => rule(draft.header, contextOf(draft)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(taskRuleTable).map(([name, rule]): [string, Finds] => [
      name,
      (draft) => draft.tasks.flatMap(({ spec }) => [...rule(spec, { region: draftRegion(draft) })]),
    ]),
  ),
  ...draftRuleTable,
};

const allLines = { ...schemaLines, ...jobLines, ...taskLines, ...draftLines };

describe('what the page says of a rule is what the rule finds', () => {
  it.each(Object.entries(allLines))('%s', (name, lines) => {
    const rule = rules[name];
    if (rule === undefined) throw new Error(`There is no rule ${name}`);
    const found = new Set<string>();
    for (const draft of corpus) for (const one of rule(draft)) found.add(kindOf(one));
    expect([...found].sort()).toEqual([...new Set(lines.map(kindOf))].sort());
  });
});

describe('the page', () => {
  it('has a line for every rule, in the order in which they are asked', () => {
    expect(checkSections.flatMap((section) => section.rules)).toEqual(Object.keys(rules));
    for (const { rules: names, lines } of checkSections) {
      for (const name of names) expect(lines[name]?.length).toBeGreaterThan(0);
    }
  });

  it('never calls what is inferred an error', () => {
    const lines: readonly RuleLine[] = Object.values(allLines).flat();
    expect(lines.filter((line) => line.basis === 'inferred' && line.severity === 'error')).toEqual([]);
  });

  it('names SubmitJob as the source of its own codes alone', () => {
    const lines: readonly RuleLine[] = Object.values(allLines).flat();
    const named = lines.filter((line) => line.source.startsWith('SubmitJob, error codes'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(({ code }) => code).filter((code) => !submitJobCodes.includes(code))).toEqual([]);
  });

  it('tells which codes only the service can know', () => {
    const [, known = '', unknowable = ''] =
      /^(.*)## What only the service can know(.*)$/s.exec(checksPage()) ?? [];
    expect(unknowable).toContain('`LimitExceeded.JobQuota`');
    expect(known).not.toContain('LimitExceeded.JobQuota');
    expect(known).toContain('`InvalidParameterValue.DependenceUnfeasible`');
    expect(unknowable).not.toContain('InvalidParameterValue.DependenceUnfeasible');
  });
});

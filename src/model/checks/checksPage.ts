// The page that lists all checks. It is made from the table of rules, so that it cannot tell of a rule that is not run.
import { type ErrorCode, errorCodes, submitJobCodes } from '../../wire/errors.ts';
import { draftLines, schemaLines } from './lines/draftLines.ts';
import { jobLines } from './lines/jobLines.ts';
import type { RuleLine, RuleLines } from './lines/ruleLine.ts';
import { taskLines } from './lines/taskLines.ts';
import { draftRuleTable, jobRuleTable, taskRuleTable } from './rules.ts';

interface Section {
  readonly title: string;
  /** In the order in which the rules are asked. */
  readonly rules: readonly string[];
  readonly lines: RuleLines;
}

/** All that is checked, in the order in which it is found. */
export const checkSections: readonly Section[] = [
  { title: 'Everywhere in the request', rules: ['schema'], lines: schemaLines },
  { title: 'The job', rules: Object.keys(jobRuleTable), lines: jobLines },
  { title: 'Each task', rules: Object.keys(taskRuleTable), lines: taskLines },
  { title: 'Tasks and dependences together', rules: Object.keys(draftRuleTable), lines: draftLines },
];

const head = `# What is checked before a job is sent

The same checks feed the errors at the fields, the badges of the nodes, the list of problems, \`npx jobloom check\` and the
local Batch service, which answers with the code of the first error. A problem has the code that the service itself would
answer with; \`Jobloom.NoEffect\` and \`Jobloom.Note\` are our own, for what the service takes without a word.

- **error**: the documentation refuses it; the job is not sent
- warning: it may be refused, or may not be what was meant
- hint: it is allowed, and has no effect or is good to know
- documented: the pages or the API model say it; _inferred_: they do not, and so it is a warning at most, and says so

Lines stand in the order in which they are found. This page is made from \`src/model/checks/lines/\` by
\`npx vitest run src/model/checks/checksPage.test.ts -u\`.
`;

const cell = (text: string) => text.replaceAll('|', '\\|');
const severity = (line: RuleLine) => (line.severity === 'error' ? '**error**' : line.severity);
const basis = (line: RuleLine) => (line.basis === 'inferred' ? '_inferred_' : line.basis);
const row = (line: RuleLine) =>
  `| ${severity(line)} | \`${line.code}\` | ${cell(line.finds)} | ${basis(line)} | ${cell(line.source)} |`;

const sectionText = ({ title, rules, lines }: Section) =>
  [
    `## ${title}\n`,
    '| | Code | What it finds | | Source, or what it is inferred from |',
    '|---|---|---|---|---|',
    ...rules.flatMap((rule) => (lines[rule] ?? []).map(row)),
    '',
  ].join('\n');

/** The codes of SubmitJob that no check can find: only the service knows. */
function unknowableText(): string {
  const found = new Set<string>(
    checkSections.flatMap(({ lines }) => Object.values(lines).flatMap((all) => all.map(({ code }) => code))),
  );
  const rows = submitJobCodes.flatMap((code) => {
    if (found.has(code)) return [];
    const { meaning, advice } = errorCodes[code as ErrorCode];
    return [`| \`${code}\` | ${cell(meaning.en)} | ${cell(advice.en)} |`];
  });
  return [
    '## What only the service can know\n',
    'These codes are explained when the service answers with them.\n',
    '| Code | What it means | What to do |',
    '|---|---|---|',
    ...rows,
    '',
    'Without a code of their own: whether a subnet, an image, a key, a security group, a topic or a bucket exists, and',
    'whether the subnet is in the zone of the job. The lists of the account know it; the help of the field says what has',
    'to hold.',
    '',
  ].join('\n');
}

/** The page docs/checks.md, as Markdown. */
export const checksPage = (): string =>
  [head, ...checkSections.map(sectionText), unknowableText()].join('\n');

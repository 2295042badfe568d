// What a request can be written as, for the page of dialects: what comes out, and what of a request does not.
import type { OutputDialect } from './encode.ts';
import { type CodeDialect, codeDialects, codeWriters } from './writeCode.ts';

interface Line {
  readonly gives: string;
  readonly loses: string;
}

const nothing = 'nothing';
const documented = 'null, and members that the SDK does not know: they stay in the text, but are not sent';

const dataLines: Readonly<Record<OutputDialect, Line>> = {
  json: { gives: 'JSON, one value a line, members in the order in which they stand', loses: nothing },
  'json-canonical': {
    gives: 'the same with members in the order of the API, unknown ones after them',
    loses: 'the order of members',
  },
  'json-compact': { gives: 'JSON in one line, the bytes that are signed and sent', loses: nothing },
  query: {
    gives: 'the address of a GET request, percent-encoded, without what each call makes anew',
    loses: 'null, `{}` and `[]`; half a character becomes U+FFFD',
  },
};

const codeLines: Readonly<Record<CodeDialect, Line>> = {
  tccli: { gives: 'a command, one argument of JSON for each member; large ones in a file', loses: nothing },
  'tccli-unfold': {
    gives: 'a command, one option for each value, lists of words as one option',
    loses: 'null, `{}` and `[]`',
  },
  curl: {
    gives: 'a script of bash (3.2 and later) that signs with openssl and sends with curl',
    loses: nothing,
  },
  python: { gives: 'a program with the request as a dict', loses: documented },
  java: { gives: 'a program with the request as JSON in string literals', loses: documented },
  php: {
    gives: 'a program with the request as JSON in a nowdoc',
    loses: `${documented}; \`{}\` is sent as \`[]\``,
  },
  go: {
    gives: 'a program with the request as JSON in a raw string',
    loses: `${documented}, and with one beside Job the SDK refuses`,
  },
  nodejs: {
    gives: 'a program with the request as an object',
    loses: 'null: it stays in the text, but is not sent',
  },
  dotnet: { gives: 'a program with the request as JSON in a verbatim string', loses: documented },
  cpp: {
    gives: 'a program with the request as JSON in a raw string, sent by the common client',
    loses: nothing,
  },
  ruby: {
    gives: 'a program with the request as JSON in a heredoc, sent as it stands',
    loses: nothing,
  },
};

const row = (dialect: string, { gives, loses }: Line, name = dialect): string =>
  `| \`${dialect}\` | ${name === dialect ? '' : name} | ${gives} | ${loses} |`;

/** A section in Markdown. */
export const writtenSection = (): string =>
  [
    '## What is written\n',
    'With `npx jobloom convert FILE --to FORM`, or under the canvas. Passwords and keys are masked unless they are asked for.\n',
    '| FORM | | What comes out | What is lost |',
    '|---|---|---|---|',
    ...Object.entries(dataLines).map(([dialect, line]) => row(dialect, line)),
    ...codeDialects.map((dialect) => row(dialect, codeLines[dialect], codeWriters[dialect].name)),
    '',
    'Commands and programs cannot hold NUL and half a character (a lone surrogate): such a request is refused, and the',
    'place is told.\n',
    'They take the key pair from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, a token of',
    'temporary keys from `TENCENTCLOUD_TOKEN`, another service from `TENCENTCLOUD_ENDPOINT` (for example',
    '`http://127.0.0.1:5598`), and, where neither the request nor `--region` names one, the region from',
    '`TENCENTCLOUD_REGION`. tccli has settings of its own.',
    '',
  ].join('\n');

// What each dialect is read from, for the page of dialects: which spellings, and what is told and not read.
import type { Dialect } from './decoded.ts';
import { dialectNames } from './dialects.ts';

interface Line {
  readonly reads: string;
  readonly leaves: string;
}

const program = (strings: string, more: string): Line => ({
  reads: `The request as JSON in a string (${strings}; sums of strings too), as ${more}, as flat parameters, or as models that are filled in`,
  leaves:
    'What would have to be run: calls, sums of numbers, variables from elsewhere. What stands in a loop or a branch is read as if it ran once, and that is told',
});

const lines: Readonly<Record<Dialect, Line>> = {
  json: {
    reads:
      'JSON with comments (`//`, `#`, `/* */`), trailing commas, single and curly quotes, line breaks in strings, the words of Python; JSON in a string, escaped',
    leaves: 'The first of two members of one name',
  },
  query: {
    reads:
      'The address of a GET request, encoded or not, in one line or many, with the placeholder of the documentation',
    leaves: 'Text before the first parameter',
  },
  tccli: {
    reads:
      "tccli and qcloudcli: `--Job '{…}'`, `--Job={…}`, quotes glued to the option or not fitting, `--Job.Tasks.0.…`, `--cli-input-json`, variables that the script assigns, here-documents, comments; the end of a command alone",
    leaves: 'Files that it names; further commands of the script',
  },
  curl: {
    reads:
      '`-d`, `--data…`, `--json` with JSON or a form, the address alone, `-H` for region and action, here-documents',
    leaves: 'Files that it names (`-d @file`); all other headers',
  },
  http: {
    reads: 'Start line, headers and body, as the API pages show them',
    leaves: 'All headers but region and action',
  },
  python: program('`\'`, `"`, three quotes, raw, f-strings', 'a dict, also one that grows'),
  java: program('`"`, text blocks, a StringBuilder', '`Map.of`, `List.of`, `put` calls, chains of them'),
  go: program('`"`, raw', 'maps and structs, pointers to values'),
  nodejs: program('`\'`, `"`, templates', 'an object, also spread from others'),
  php: program('`\'`, `"`, heredoc, nowdoc', 'an array'),
  csharp: program('`"`, verbatim, raw', 'dictionaries and object initialisers'),
  cpp: program('`"`, raw', 'lists in braces'),
  ruby: program('`\'`, `"`, `%q`, heredocs', 'a hash'),
  wfcommons: {
    reads:
      'Instances of schema 1.4 and 1.5, and `{"tasks": [{"name", "program", "parents"}]}`: tasks, commands, dependences',
    leaves: 'Run times, files, machines',
  },
  edges: {
    reads:
      '`a -> b`, `a -> b -> c`, `a -> b & c`, DOT and Mermaid; a label with a blank in it is the command, else there is a placeholder; what is taken out as Mermaid or DOT keeps its names and numbers of instances',
    leaves: 'Lines that are no edges, attributes, styles',
  },
};

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = ([dialect, { reads, leaves }]: [string, Line]): string =>
  `| \`${dialect}\` | ${dialectNames[dialect as Dialect].en} | ${cell(reads)} | ${cell(leaves)} |`;

/** A section in Markdown. */
export const readSection = (): string =>
  [
    '## What is read\n',
    'The dialect is recognised; a block of code in a text (between lines of ```` ``` ````) and the source of a page, whose quotes are all entities, are read too. Nothing of a text is ever run.\n',
    '| | | What is read | What is told and left out |',
    '|---|---|---|---|',
    ...Object.entries(lines).map(row),
    '',
    'In every dialect:\n',
    '- The request may be whole, a Job, a task, a list of tasks, an answer of DescribeJobSubmitInfo or a task template (the report says what these lack), or have flat names (`Job.Tasks.0.TaskName`).',
    '- The form of 2017 is read as today’s: `DAG`, `Dependencies`, tasks by name, snake_case, `Authentication`.',
    '- Mended and told: `"1"` where a number belongs, `"TRUE"` for a switch, words and names in another spelling, JSON inside a text.',
    '- HTML entities are read as characters where the text seems to be copied from the source of a page: no value has the character itself, and there are entities of several kinds, one outside of quotes in a command, `&amp;&amp;`, or one without its semicolon (`&lt=`). Else they are kept. Either way it is told, and the import dialog offers the other reading.',
    '- Kept and told: old COS hosts, COS paths without a domain, a blank in a host, a command that seems to be cut, a dependence on a task that the text does not have.',
    '- Variables that the program sets are read, in strings too (`f"job-{name}"`); one that it does not set stays as it stands in a string, and is told with its line. A function without parameters is what it plainly gives back; JSON that a program parses and then changes is read with the changes, and a copy of a value is a value of its own.',
    '- Told with its line, where it may change the request and is not followed: what an index does that only running would tell, the variable of a loop, a call that takes away or inserts, an assignment that computes, a function of the program that changes what it is handed. A number too large to be exact is kept as text.',
    '- Unknown members are kept. Keys, signatures, the client token and other parameters of a call are left out, and never shown.',
    '- What cannot be read names line and column and why, and changes nothing.',
    '',
  ].join('\n');

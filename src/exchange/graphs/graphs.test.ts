import { describe, expect, it } from 'vitest';
import { readText, reportOf, requestIn, stopOf } from '../testing/readText.ts';

const names = (text: string) =>
  ((requestIn(text).Job as { Tasks: { TaskName: string }[] }).Tasks ?? []).map(({ TaskName }) => TaskName);
const pairs = (text: string) =>
  ((requestIn(text).Job as { Dependences?: { StartTask: string; EndTask: string }[] }).Dependences ?? []).map(
    ({ StartTask, EndTask }) => `${StartTask}>${EndTask}`,
  );
const commands = (text: string) =>
  (requestIn(text).Job as { Tasks: { Application: { Command: string } }[] }).Tasks.map(
    ({ Application }) => Application.Command,
  );

describe('a list of edges', () => {
  it.each([
    ['one a line', 'wash -> cut\ncut -> cook'],
    ['a chain', 'wash -> cut -> cook'],
    ['with comments and blank lines', '# lunch\n\nwash -> cut // knife\n\n  cut->cook'],
    ['with longer arrows', 'wash --> cut\ncut ==> cook'],
    ['with arrows of one character', 'wash → cut → cook'],
    ['with quotes', '"wash" -> "cut"\n\'cut\' -> `cook`'],
    [
      'of DOT',
      'digraph lunch {\n rankdir=LR;\n node [shape=box];\n wash -> cut [label="then"];\n cut -> cook\n}',
    ],
    ['of DOT in one line', 'digraph { wash -> cut -> cook; }'],
    ['of Mermaid', 'graph TD\n  wash[Wash] --> cut(Cut)\n  cut -->|soon| cook{Cook}'],
    ['of Mermaid, with words in the arrow', 'flowchart LR\n  wash -- first --> cut\n  cut --> cook'],
  ])('%s', (_, text) => {
    expect(readText(text)).toMatchObject({ dialect: 'edges' });
    expect(names(text)).toEqual(['wash', 'cut', 'cook']);
    expect(pairs(text)).toEqual(['wash>cut', 'cut>cook']);
  });

  it('reads groups of nodes, and nodes alone', () => {
    expect(pairs('a -> b & c\nb & c -> d\ne')).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
    expect(names('a -> b\nlonely')).toEqual(['a', 'b', 'lonely']);
    expect(pairs('digraph { a -> {b c} -> d }')).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
  });

  it('keeps names with blanks, hyphens and characters of any language', () => {
    expect(pairs('pre-task 1 -> 合并 b\n合并 b -> a_b.c')).toEqual(['pre-task 1>合并 b', '合并 b>a_b.c']);
  });

  it('takes labels that look like commands as commands, and says where there is none', () => {
    const text = 'digraph { a [label="sort in.txt"]; a -> b }';
    expect(commands(text)).toEqual(['sort in.txt', 'echo hello']);
    expect(reportOf(text)).toEqual([
      '1:1 check: A graph of tasks: it has no Placement and no machines, which are left to fill in',
      '1:1 check: 1 task has no command: “echo hello” set',
    ]);
  });

  it('keeps an edge once, and the name of the graph', () => {
    expect(pairs('a -> b\na -> b')).toEqual(['a>b']);
    expect(reportOf('a -> b\na -> b').join()).toContain('2:6 repaired: a → b stands twice');
    expect(requestIn('digraph "my lunch" { a -> b }')).toMatchObject({ Job: { JobName: 'my lunch' } });
  });

  it('tells of lines that are no edges', () => {
    const lost = readText('a -> b\n(what is this?\nb -> c').notes.filter((note) => note.lost);
    expect(lost).toMatchObject([{ line: 2, column: 1 }]);
  });

  it('takes names of prototypes as names', () => {
    expect(names('__proto__ -> constructor -> toString')).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('does not take prose for edges', () => {
    expect(stopOf('Once upon a time there was a job.')).toContain('expected');
  });
});

const task = (name: string, more: object) => ({ name, ...more });

describe('WfCommons', () => {
  const older = {
    name: 'bread',
    schemaVersion: '1.4',
    workflow: {
      makespanInSeconds: 9,
      tasks: [
        task('mill', {
          id: 'ID1',
          command: { program: 'mill', arguments: ['-f', "rye's"] },
          parents: [],
          children: ['ID2'],
        }),
        task('bake', { id: 'ID2', command: { program: 'bake' }, parents: ['mill'], children: [] }),
      ],
    },
  };
  const newer = {
    name: 'bread',
    schemaVersion: '1.5',
    workflow: {
      specification: {
        tasks: [
          task('mill', { id: 'ID1', parents: [], children: ['ID2'], inputFiles: [] }),
          task('bake', { id: 'ID2', parents: ['ID1'], children: [] }),
        ],
        files: [],
      },
      execution: {
        tasks: [
          { id: 'ID1', command: { program: 'mill', arguments: ['-f', "rye's"] } },
          { id: 'ID2', command: { program: 'bake' } },
        ],
      },
    },
  };

  it.each([
    ['1.4', older],
    ['1.5', newer],
  ])('of schema %s, each edge once', (_, instance) => {
    const text = JSON.stringify(instance, null, 1);
    expect(readText(text)).toMatchObject({ dialect: 'wfcommons', request: { Job: { JobName: 'bread' } } });
    expect(names(text)).toEqual(['mill', 'bake']);
    expect(pairs(text)).toEqual(['mill>bake']);
    expect(commands(text)).toEqual([`mill -f 'rye'\\''s'`, 'bake']);
  });

  it('names tasks by their ids where names are those of programs', () => {
    const text = JSON.stringify({
      schemaVersion: '1.5',
      workflow: {
        specification: {
          tasks: [task('mill', { id: 'm1', parents: [] }), task('mill', { id: 'm2', parents: ['m1'] })],
        },
      },
    });
    expect(pairs(text)).toEqual(['m1>m2']);
  });

  it('in short, with a program and parents', () => {
    const text = JSON.stringify({
      source: 'own',
      tasks: [
        { name: 'a', program: 'cut', runtimeSeconds: 1, parents: [] },
        { name: 'b', parents: ['a', 'ghost'] },
      ],
    });
    expect(pairs(text)).toEqual(['a>b', 'ghost>b']);
    expect(commands(text)).toEqual(['cut', 'echo hello']);
    expect(reportOf(text).join('\n')).toContain(
      'Dependence ghost → b names a task that this text does not have: kept',
    );
  });

  it('without tasks is refused', () => {
    expect(stopOf('{"workflow": {"tasks": []}, "schemaVersion": "1.4"}', { dialect: 'wfcommons' })).toContain(
      'WfCommons',
    );
  });
});

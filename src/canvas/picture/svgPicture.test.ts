// @vitest-environment jsdom
import fc from 'fast-check';
import { CircleQuestionMark, Container, Group, Package, Terminal } from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../model/draft.ts';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, draftWith, drawn, groupId, noteId, taskId } from '../../model/testing/builders.ts';
import { pictureIcons } from './pictureIcons.ts';
import { plainPicture } from './testing/plainPicture.ts';

/** The elements of the picture; fails the test where it is no XML. */
function read(draft: Draft) {
  const { svg, width, height } = plainPicture(draft);
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.localName, root.textContent ?? '').toBe('svg');
  const uses = (part: string) => root.querySelectorAll(`use[href="#jobloom-${part}"]`).length;
  const texts = [...root.querySelectorAll('text')].map(
    (text) =>
      [...text.childNodes].find(({ nodeName }) => nodeName === '#text')?.nodeValue ?? text.textContent,
  );
  return { svg, root, width, height, uses, texts };
}
const named = (names: readonly string[], links: readonly (readonly [string, string])[] = []) =>
  draftFromRequest(
    {
      Job: {
        JobName: names[0] ?? '',
        Tasks: names.map((TaskName) => ({ TaskName, Application: { Command: TaskName } })),
        Dependences: links.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
      },
    },
    counterIds('t'),
  );

describe('the picture', () => {
  it('is XML with a card for each task, whatever they are called', () => {
    const unit = fc.constantFrom(
      ...'<>&"\'\0\u0001\u000B\u0085\uFFFE\n\t ]',
      ']]>',
      '<!--',
      '\ud83d',
      '😀',
      '任务',
      'a',
    );
    const name = fc.oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(name, { minLength: 30, maxLength: 30 }), name, (names, unknown) => {
        const { uses } = read(named(names, [[unknown, names[0] ?? '']]));
        expect(uses('card')).toBe(names.length);
      }),
      { numRuns: 8 },
    );
  });

  it('says what it shows to those who cannot see it', () => {
    const { root } = read(named(['a & b', 'c'], [['a & b', 'c']]));
    expect(root.getAttribute('role')).toBe('img');
    const said = (root.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => root.querySelector(`#${id}`));
    expect(said.map((element) => element?.textContent)).toEqual(['a & b', '2 tasks, 1 dependences']);
  });

  it('needs nothing from elsewhere, and no style sheet', () => {
    const { svg, root } = read(named(['a'], [['a', 'b']]));
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg.match(/url\([^#]/g)).toBeNull();
    expect(root.querySelectorAll('style, image, script, foreignObject, [style]')).toHaveLength(0);
    for (const use of root.querySelectorAll('use')) {
      expect(root.querySelector(use.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('shows name, icon, command and number of instances', () => {
    const { texts, uses } = read(
      draftWith({
        tasks: {
          align: {
            TaskInstanceNum: 2400,
            Application: { DeliveryForm: 'LOCAL', Command: 'cd /data\nbwa mem' },
          },
          pack: { Application: { DeliveryForm: 'PACKAGE', PackagePath: 'https://x/y.tgz' } },
          box: { Application: { DeliveryForm: 'LOCAL', Command: 'run', Docker: {} } },
        },
      }),
    );
    expect(texts).toEqual(['align', 'bwa mem', '×2,400', 'pack', 'https://x/y.tgz', 'box', 'run']);
    expect([uses('command'), uses('package'), uses('container'), uses('second')]).toEqual([1, 1, 1, 1]);
  });

  it('cuts what is too long, and keeps it as a title', () => {
    const name = 'a-very-long-name-of-a-task-that-has-no-room-01';
    const { root, texts } = read(named([name]));
    expect(texts[0]).toMatch(/^a-very-lo.*….*-room-01$/);
    expect(root.querySelector('text title')?.textContent).toBe(name);
  });

  it('draws each pair of tasks once, with how often it is said', () => {
    const { root, texts } = read(
      named(
        ['a', 'b'],
        [...Array(3)].map(() => ['a', 'b'] as const),
      ),
    );
    expect(root.querySelectorAll('g[fill="none"][stroke="#000005"] > path')).toHaveLength(1);
    expect(texts).toContain('×3');
  });

  it('draws loops in red, and names that no task has as ghosts', () => {
    const { root, uses, texts } = read(
      named(
        ['a', 'b'],
        [
          ['a', 'b'],
          ['b', 'a'],
          ['gone', 'a'],
        ],
      ),
    );
    expect(root.querySelectorAll('g[stroke="#00000a"] > path')).toHaveLength(2);
    expect(uses('ghost')).toBe(1);
    expect(texts).toContain('No task has this name');
  });

  it('holds everything, also ways back around the nodes, and notes', () => {
    const draft = drawn('a>b>c>a', 'right');
    const board = {
      ...draft.board,
      notes: [{ id: noteId('n'), text: 'one\ntwo <b>', at: { x: -900, y: 700 } }],
    };
    const { root, texts, width, height } = read({ ...draft, board });
    const [x = 0, y = 0, ...size] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(size).toEqual([width, height]);
    const ways = [...root.querySelectorAll('g[stroke="#00000a"] > path')].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b]) => [
        Number(a),
        Number(b),
      ]),
    );
    expect(ways.length).toBeGreaterThan(6);
    for (const [a = Number.NaN, b = Number.NaN] of ways) {
      expect(a >= x && a <= x + width && b >= y && b <= y + height).toBe(true);
    }
    expect(x).toBeLessThan(-900);
    expect(texts).toContain('onetwo <b>');
  });

  it('frames open groups, and draws a folded one as one node with all that leads to it', () => {
    const draft = drawn('a>b a>c b>d c>d');
    const ids = draft.tasks.map(({ id }) => id);
    const [, b = taskId(''), c = taskId(''), d = taskId('')] = ids;
    const withGroup = (folded: boolean) => ({
      ...draft,
      board: {
        ...draft.board,
        groups: [
          { id: groupId('g'), name: 'both', tasks: [b, c], folded },
          { id: groupId('h'), name: 'last', tasks: [d], folded: false },
        ],
      },
    });
    const open = read(withGroup(false));
    expect([open.uses('card'), open.uses('pile')]).toEqual([4, 0]);
    expect(open.root.querySelectorAll('rect[fill="#00000d"][fill-opacity=".6"]')).toHaveLength(2);
    expect([...open.root.querySelectorAll('tspan')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['both', '2', 'last', '1']),
    );
    const folded = read(withGroup(true));
    expect([folded.uses('card'), folded.uses('pile')]).toEqual([2, 1]);
    expect(folded.texts).toEqual(expect.arrayContaining(['both', '2 tasks', 'b, c', '2']));
    expect(folded.root.querySelectorAll('g[stroke="#000005"] > path')).toHaveLength(2);
    expect(folded.root.querySelector('desc')?.textContent).toBe('4 tasks, 4 dependences');
  });

  it('of a job without tasks is an empty sheet', () => {
    const { width, height, uses } = read(named([]));
    expect([width, height, uses('card')]).toEqual([240, 120, 0]);
  });

  it('has the icons of the canvas', () => {
    const icons = {
      command: Terminal,
      package: Package,
      container: Container,
      unknown: CircleQuestionMark,
      group: Group,
    };
    for (const [kind, icon] of Object.entries(icons)) {
      const inner = renderToStaticMarkup(createElement(icon)).replace(/^<svg[^>]*>|<\/svg>$/g, '');
      expect(pictureIcons[kind as keyof typeof icons]).toBe(inner.replace(/><\/\w+>/g, '/>'));
    }
  });
});

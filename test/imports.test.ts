import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importRules, notYet } from './importRules.ts';
import { modulesUnder, readModule } from './sourceModule.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = modulesUnder(root, 'src');

describe('the import rules hold in src', () => {
  it('reads the source', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.map((module) => module.path)).toContain('src/model/draft.ts');
  });

  it.each(importRules)('$name: $reason', ({ breaches }) => {
    expect(breaches(modules).filter((one) => !notYet.includes(one))).toEqual([]);
  });
});

/** The breaches that the rule of that name finds in toy files, given as path and source. */
function breachesIn(name: string, files: Readonly<Record<string, string>>): readonly string[] {
  const rule = importRules.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`There is no rule “${name}”`);
  return rule.breaches(Object.entries(files).map(([path, source]) => readModule(path, source)));
}

const rooms = 'rooms import only from the rooms that the plan lets them';
const notOfThePage = 'server rooms load nothing of the browser, not by way of others either';
const cycle = 'no file imports itself by way of others';

describe('the import rules can fail', () => {
  it.each([
    ['a static import', "import { a } from '../canvas/a.ts';"],
    ['a type import', "import type { A } from '../canvas/a.ts';"],
    ['a dynamic import', "export const load = () => import('../canvas/a.ts');"],
    ['an import for its effect', "import '../canvas/a.ts';"],
    ['a re-export', "export { a } from '../canvas/a.ts';"],
    ['an import type', "export type A = import('../canvas/a.ts').A;"],
  ])('by %s of a room next door', (_name, source) => {
    expect(breachesIn(rooms, { 'src/form/x.ts': source })).toEqual(['src/form/x.ts imports src/canvas/a.ts']);
  });

  it('by a room that the plan does not have', () => {
    expect(breachesIn(rooms, { 'src/new/x.ts': "import '../wire/a.ts';" })).toEqual([
      'src/new/x.ts: the room new is not in the plan',
    ]);
  });

  it('in tests as well: they may use any package, but no other room', () => {
    const files = { 'src/wire/x.test.ts': "import 'vitest'; import 'node:fs'; import '../model/a.ts';" };
    expect(breachesIn(rooms, files)).toEqual(['src/wire/x.test.ts imports src/model/a.ts']);
    expect(breachesIn('pure rooms import no package, but wire the schema library', files)).toEqual([]);
  });

  it.each([
    ['only canvas imports @xyflow/react', 'src/app/x.ts', '@xyflow/react/dist/style.css'],
    ['only form imports react-hook-form', 'src/ui/x.ts', 'react-hook-form'],
    ['pure rooms import no package, but wire the schema library', 'src/model/x.ts', 'zod'],
    ['pure rooms import no package, but wire the schema library', 'src/wire/x.ts', 'node:fs'],
    ['signing imports node:crypto alone', 'src/signing/x.ts', 'node:fs'],
    [notOfThePage, 'src/proxy/x.ts', 'react/jsx-runtime'],
    [notOfThePage, 'src/cli/x.ts', '@mantine/core'],
    ['browser rooms import nothing of the servers', 'src/store/x.ts', 'node:path'],
    ['browser rooms import nothing of the servers', 'src/jobs/x.ts', 'libsql'],
  ])('%s: %s imports %s', (name, path, specifier) => {
    expect(breachesIn(name, { [path]: `import '${specifier}';` })).toEqual([`${path} imports ${specifier}`]);
  });

  it('by a server that loads a part of the page by way of another file', () => {
    const files = {
      'src/cli/a.ts': "import '../client/b.ts';",
      'src/client/b.ts': "import './c.ts';",
      'src/client/c.ts': "import 'react';",
      'src/client/d.ts': "import '@tanstack/react-query';",
    };
    expect(breachesIn(notOfThePage, files)).toEqual(['src/client/c.ts imports react']);
  });

  it('by a cycle of types and values, with its way round', () => {
    const files = {
      'src/wire/a.ts': "import type { B } from './b.ts'; export const a = 1;",
      'src/wire/b.ts': "export const c = () => import('./c.ts'); export type B = 1;",
      'src/wire/c.ts': "import { a } from './a.ts'; export const c = a;",
    };
    expect(breachesIn(cycle, files)).toEqual([
      'src/wire/a.ts → src/wire/b.ts → src/wire/c.ts → src/wire/a.ts',
    ]);
    expect(breachesIn(cycle, { ...files, 'src/wire/c.ts': 'export const c = 1;' })).toEqual([]);
  });

  it('by barrels and default exports', () => {
    expect(
      breachesIn('no barrels', {
        'src/wire/index.ts': 'export const a = 1;',
        'src/wire/all.ts': "export * from './a.ts';",
        'src/wire/some.ts': "export { a } from './a.ts'; export type { B } from './b.ts';",
        'src/wire/fine.ts': "export type { B } from './b.ts'; export const a = 1;",
      }),
    ).toEqual([
      'src/wire/index.ts is a barrel',
      'src/wire/all.ts is a barrel',
      'src/wire/some.ts is a barrel',
    ]);
    expect(
      breachesIn('named exports only', { 'src/ui/X.tsx': 'export default function X() { return <p />; }' }),
    ).toEqual(['src/ui/X.tsx has a default export']);
  });

  it.each([
    'export interface K { secretKey: string }',
    'const { secretKey } = k;',
    "k['secretKey'];",
    'k.secretKey;',
  ])('by %s in the page', (source) => {
    const name = 'secret keys are known only where requests are signed';
    expect(breachesIn(name, { 'src/client/x.ts': source })).toEqual(['src/client/x.ts knows secretKey']);
    expect(breachesIn(name, { 'src/signing/x.ts': source })).toEqual([]);
    expect(breachesIn(name, { 'src/client/x.ts': `// ${source}\nexport const a = 1;` })).toEqual([]);
  });

  it('by an import that cannot be followed', () => {
    expect(() => readModule('src/app/x.ts', 'import(name);')).toThrow('cannot follow');
  });
});

// A source file as the import rules see it: what it imports, in whatever way, and what it exports.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

interface SourceImport {
  /** As written: `react`, `node:fs`, `../model/draft.ts`. */
  readonly specifier: string;
  /** For a relative import the path from the root of the project, `src/model/draft.ts`; else undefined. */
  readonly file: string | undefined;
}

export interface SourceModule {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  /** The folder under `src`; undefined for other files. */
  readonly room: string | undefined;
  /** Tests, and what only they use, may reach for more. */
  readonly isTest: boolean;
  /** Static, dynamic, side-effect, type-only imports, re-exports and `import('…')` types alike. */
  readonly imports: readonly SourceImport[];
  /** Names that are exported; `default` for a default export, `*` for everything of another file. */
  readonly exports: readonly string[];
  /** True where all that is exported comes from other files. */
  readonly onlyReExports: boolean;
  /** Names that stand in the code as identifiers, members and types; comments and texts do not count. */
  readonly names: ReadonlySet<string>;
}

export function readModule(path: string, source: string): SourceModule {
  const { program, module, errors } = parseSync(path, source);
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`${path}: ${fault.message}`);
  const specifiers = module.staticImports.map((one) => one.moduleRequest.value);
  for (const { moduleRequest } of module.dynamicImports) {
    const text = source.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^(['"`])(.*)\1$/s.exec(text)?.[2];
    if (literal === undefined) throw new Error(`${path}: the rules cannot follow import(${text})`);
    specifiers.push(literal);
  }
  const exported = module.staticExports.flatMap((one) => one.entries);
  for (const entry of exported) if (entry.moduleRequest !== null) specifiers.push(entry.moduleRequest.value);
  const names = new Set<string>();
  new Visitor({
    TSImportType: (node) => void specifiers.push(node.source.value),
    Identifier: (node) => void names.add(node.name),
    Literal: (node) =>
      void (typeof node.value === 'string' && isKey.test(node.value) && names.add(node.value)),
  }).visit(program);
  const [top, room] = path.split('/');
  return {
    path,
    room: top === 'src' && path.split('/').length > 2 ? room : undefined,
    isTest: /\.test\.tsx?$|\/testing\//.test(path),
    imports: [...new Set(specifiers)].map((specifier) => ({ specifier, file: fileOf(path, specifier) })),
    exports: exported.map((entry) =>
      entry.exportName.kind === 'Default' ? 'default' : (entry.exportName.name ?? '*'),
    ),
    onlyReExports: exported.length > 0 && exported.every((entry) => entry.moduleRequest !== null),
    names,
  };
}

/** A member can be reached by its name in quotes as well. */
const isKey = /^[A-Za-z_$][\w$]*$/;

const fileOf = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) : undefined;

/** Every TypeScript file under a folder of the project. */
export function modulesUnder(root: string, folder: string): readonly SourceModule[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readModule(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

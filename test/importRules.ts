// The rules of docs/architecture.md, section 2, each with its reason. A rule gives one line for every breach.
import type { SourceModule } from './sourceModule.ts';

export interface ImportRule {
  readonly name: string;
  readonly reason: string;
  readonly breaches: (modules: readonly SourceModule[]) => readonly string[];
}

const faces = ['form', 'canvas', 'request', 'jobs'];
const browserRooms = ['store', 'client', 'ui', ...faces, 'app'];
const serverRooms = ['signing', 'proxy', 'localbatch', 'cli'];
const pureRooms = ['wire', 'model', 'exchange'];

/** The rooms that a room may import from, besides itself. */
const reach: Readonly<Record<string, readonly string[]>> = {
  wire: [],
  model: ['wire'],
  exchange: ['wire'],
  signing: ['wire'],
  proxy: ['wire', 'signing'],
  localbatch: ['wire', 'model', 'signing'],
  // The command line submits through the same client as the page; that it loads nothing of the page is a rule below.
  cli: [...pureRooms, 'signing', 'proxy', 'localbatch', 'client'],
  store: ['wire', 'model', 'client'],
  client: ['wire'],
  ui: ['wire', 'model', 'store', 'client'],
  ...Object.fromEntries(faces.map((face) => [face, [...pureRooms, 'store', 'client', 'ui']])),
  app: [...pureRooms, ...browserRooms],
};

/** Packages of the page: what runs without a browser must not need them. */
const browserPackages =
  /^(react|react-dom|react-router|react-i18next|i18next|react-hook-form|lucide-react|idb|zustand|@mantine\/.*|@tanstack\/.*|@xyflow\/.*|@uiw\/.*|@codemirror\/.*|@lezer\/.*|@fontsource.*)(\/|$)/;
/** Packages of the servers: what the browser loads must not need them. */
const serverPackages = /^(node:.*|hono|@hono\/.*|libsql|tencentcloud-sdk-nodejs)(\/|$)/;

const isPackage = (specifier: string) => !specifier.startsWith('.');
const roomOfFile = (file: string | undefined) => /^src\/([^/]+)\//.exec(file ?? '')?.[1];

/** One line for each import that the judge does not let pass. Tests may use any package. */
function eachPackage(
  modules: readonly SourceModule[],
  refused: (module: SourceModule, specifier: string) => boolean,
): string[] {
  return modules
    .filter((module) => !module.isTest)
    .flatMap((module) =>
      module.imports
        .filter(({ specifier }) => isPackage(specifier) && refused(module, specifier))
        .map(({ specifier }) => `${module.path} imports ${specifier}`),
    );
}

const inRooms = (module: SourceModule, rooms: readonly string[]) =>
  module.room !== undefined && rooms.includes(module.room);

const onlyIn = (room: string, name: string, reason: string): ImportRule => ({
  name: `only ${room} imports ${name}`,
  reason,
  breaches: (modules) =>
    eachPackage(
      modules,
      (module, specifier) =>
        module.room !== room && specifier.split('/').slice(0, name.split('/').length).join('/') === name,
    ),
});

export const importRules: readonly ImportRule[] = [
  {
    name: 'rooms import only from the rooms that the plan lets them',
    reason: 'The folder list is the architecture: who may know whom is decided once, not in each file.',
    breaches: (modules) =>
      modules.flatMap((module) =>
        module.imports.flatMap(({ file }) => {
          const to = roomOfFile(file);
          if (module.room === undefined || to === undefined || to === module.room) return [];
          const allowed = reach[module.room];
          if (allowed === undefined) return [`${module.path}: the room ${module.room} is not in the plan`];
          return allowed.includes(to) ? [] : [`${module.path} imports ${file}`];
        }),
      ),
  },
  onlyIn(
    'canvas',
    '@xyflow/react',
    'Nothing about the graph is decided in a library: another one can take its place.',
  ),
  onlyIn(
    'form',
    'react-hook-form',
    'The form library holds copies of values; one room keeps them in step with the draft.',
  ),
  {
    name: 'pure rooms import no package, but wire the schema library',
    reason:
      'They run in the browser, in the servers and in a worker alike, and are tested without any of them.',
    breaches: (modules) =>
      eachPackage(
        modules,
        (module, specifier) => inRooms(module, pureRooms) && !(module.room === 'wire' && specifier === 'zod'),
      ),
  },
  {
    name: 'signing imports node:crypto alone',
    reason: 'What handles keys should be readable to the end.',
    breaches: (modules) =>
      eachPackage(modules, (module, specifier) => module.room === 'signing' && specifier !== 'node:crypto'),
  },
  {
    name: 'server rooms load nothing of the browser, not by way of others either',
    reason: 'The command line and the services start without a page, and without its megabytes.',
    breaches: (modules) => {
      const server = modules.filter((module) => inRooms(module, serverRooms) && !module.isTest);
      return eachPackage(reachedFrom(server, modules), (_module, specifier) =>
        browserPackages.test(specifier),
      );
    },
  },
  {
    name: 'browser rooms import nothing of the servers',
    reason: 'The page must not be able to sign, to read files, or to hold a key.',
    breaches: (modules) =>
      eachPackage(
        modules,
        (module, specifier) => inRooms(module, browserRooms) && serverPackages.test(specifier),
      ),
  },
  {
    name: 'no file imports itself by way of others',
    reason: 'A cycle cannot be understood, tested or loaded a part at a time.',
    breaches: (modules) => cycles(modules),
  },
  {
    name: 'no barrels',
    reason: 'A file that only passes on hides who needs what, and makes cycles.',
    breaches: (modules) =>
      modules
        .filter(
          (module) =>
            /(^|\/)index\.tsx?$/.test(module.path) || module.onlyReExports || module.exports.includes('*'),
        )
        .map((module) => `${module.path} is a barrel`),
  },
  {
    name: 'named exports only',
    reason: 'A thing has one name wherever it is used, and can be searched for.',
    breaches: (modules) =>
      modules
        .filter((module) => module.exports.includes('default'))
        .map((module) => `${module.path} has a default export`),
  },
  {
    name: 'secret keys are known only where requests are signed',
    reason: 'What the page cannot name it cannot leak.',
    breaches: (modules) =>
      modules
        .filter(
          (module) =>
            module.room !== undefined && !serverRooms.includes(module.room) && module.names.has('secretKey'),
        )
        .map((module) => `${module.path} knows secretKey`),
  },
];

/** These modules and all that they import, and so on. */
function reachedFrom(
  starts: readonly SourceModule[],
  modules: readonly SourceModule[],
): readonly SourceModule[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set(starts);
  // A Set iterates over what is added during the iteration: it is the queue as well.
  for (const module of reached) {
    for (const { file } of module.imports) {
      const next = file === undefined ? undefined : byPath.get(file);
      if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}

/** Breaches that are known and still to be mended; nothing is to be added. */
export const notYet: readonly string[] = [];

/** Each file that can be reached from itself, with one way round. */
function cycles(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const next = (path: string) =>
    (byPath.get(path)?.imports ?? []).flatMap(({ file }) =>
      file !== undefined && byPath.has(file) ? [file] : [],
    );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const to of next(path)) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

// Installs and builds what is missing, so that the first command on a fresh clone works alone. Plain JavaScript
// without packages: it runs before there are any. Everything it has to say goes to stderr.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const at = (...path) => join(root, ...path);
const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program with its output on stderr; true when it ends well. */
function run(what, command, args) {
  say(`${what} …`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    say(`${what} failed${error ? ` (${error.message})` : ''}: ${[command, ...args].join(' ')}`);
  return status === 0;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * True when node_modules holds what package-lock.json asks for. Compared by content, because git gives files the
 * time of the checkout. npm leaves out optional packages of other platforms, so these do not count.
 */
function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = Object.entries(readJson(at('package-lock.json')).packages);
  const present = readJson(installed).packages;
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** False when installing failed, which has then been said. */
export const ensureInstalled = () =>
  isInstalled() || run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'vite.node.config.ts', 'package-lock.json'];

function* filesUnder(path) {
  if (!existsSync(at(path))) return;
  let entries;
  try {
    entries = readdirSync(at(path), { withFileTypes: true });
  } catch {
    yield path;
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    yield* filesUnder(join(path, name));
}

/** Hash of all that a build depends on. Tests are no part of it. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => [...filesUnder(source)])) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** False when installing or building failed, which has then been said. */
export function ensureBuilt() {
  if (!ensureInstalled()) return false;
  const stamp = at('dist', 'stamp');
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  // A build that is cut off leaves no stamp, or its half would pass for the whole when the sources are back as they were.
  rmSync(stamp, { force: true });
  const vite = [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];
  const built =
    run('Building the page', process.execPath, vite) &&
    run('Building the services', process.execPath, [...vite, '--config', 'vite.node.config.ts']);
  if (built) writeFileSync(stamp, hash);
  return built;
}

/** The built command line, to be imported: it reads `process.argv` and runs. */
export const program = new URL('../dist/node/jobloom.js', import.meta.url);

// `npm start`: installs and builds what is missing, then serves until it is stopped.
import { ensureBuilt, program } from './ensureBuilt.mjs';

if (!ensureBuilt()) process.exit(1);
process.argv.splice(2, 0, 'serve');
await import(program.href);

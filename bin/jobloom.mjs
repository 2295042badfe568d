#!/usr/bin/env node
// `npx jobloom …` in the repository: installs and builds what is missing, then runs the command line.
import { ensureBuilt, program } from '../scripts/ensureBuilt.mjs';

if (!ensureBuilt()) process.exit(1);
await import(program.href);

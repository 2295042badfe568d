// `npm run dev`: the services as they are built now, and the page from source with hot reloading. vite.config.ts
// passes calls of the page on to the proxy.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, program } from './ensureBuilt.mjs';

if (!ensureBuilt()) process.exit(1);
const services = spawn(process.execPath, [fileURLToPath(program), 'serve', '--no-open', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
services.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => services.kill(signal));

const { createServer } = await import('vite');
createInterface({ input: services.stdout }).once('line', async (line) => {
  const { key } = JSON.parse(line);
  const server = await createServer();
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  process.stdout.write(`Jobloom in development is ready at ${address}#key=${key}\n`);
});

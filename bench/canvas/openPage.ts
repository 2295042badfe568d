// Builds the page of the canvas benchmarks as the program itself is built, serves it under the program's own policy,
// and opens it in a browser.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

// Styles that Mantine writes have no nonce here; scripts are as strict as in the program.
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:";

export interface Bench {
  open(query: Readonly<Record<string, string | number>>): Promise<Page>;
  close(): Promise<void>;
}

export async function openBench(root: string): Promise<Bench> {
  const outDir = join(root, 'dist', 'bench-page');
  await build({
    root: join(root, 'bench', 'canvas'),
    base: '/',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = await readFile(join(outDir, path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const { JOBLOOM_CHROMIUM: executablePath } = process.env;
  const browser: Browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  return {
    async open(query) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
      await page.goto(`http://127.0.0.1:${port}/?${search}`);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

// The page: the files of the web build, and index.html for its own addresses, with a fresh nonce each time.
import { contentSecurityPolicy, noncePlaceholder } from './securityHeaders.ts';

export interface PageDeps {
  /** The content of a file of the web build, by its path relative to it; undefined when there is none. */
  readonly readPageFile: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Different for each answer and not to be guessed. */
  readonly newNonce: () => string;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Addresses that the page's own router knows. */
const isPageAddress = (path: string): boolean => path === '/' || /^\/jobs(\/[^/]+)?\/?$/.test(path);

/** A path of plain segments; undefined for anything that could leave the folder or name a hidden file. */
function filePath(address: string): string | undefined {
  const segments = address.slice(1).split('/');
  return segments.every((segment) => /^[\w-][\w.-]*$/.test(segment)) ? segments.join('/') : undefined;
}

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** Answers a GET of anything outside `/api/`. */
export async function servePage(request: Request, { readPageFile, newNonce }: PageDeps): Promise<Response> {
  const address = new URL(request.url).pathname;
  const nonce = newNonce();
  if (isPageAddress(address)) {
    const html = await readPageFile('index.html');
    if (html === undefined)
      return plain(503, 'The page is not built. Run `npm run build`, then load again.\n');
    return new Response(new TextDecoder().decode(html).replaceAll(noncePlaceholder, nonce), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Cache-Control': 'no-store',
      },
    });
  }
  const path = filePath(address);
  const content = path === undefined || path === 'index.html' ? undefined : await readPageFile(path);
  if (path === undefined || content === undefined) return plain(404, 'There is nothing here.\n');
  // Files of `assets/` carry a hash of their content in their name.
  const cache = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(content, {
    headers: {
      'Content-Type': type,
      'Cache-Control': cache,
      // A worker lives under the policy of its own file.
      'Content-Security-Policy': contentSecurityPolicy(nonce),
    },
  });
}

// What a person pastes when a request was refused: the request as HTTP shows it, the curl command
// that sent it, or its address.
import { shellWords } from './shellWords.ts';

export interface FailingRequest {
  readonly method: string;
  readonly path: string;
  /** Without `?`; empty for most. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Undefined when the text is none of them, or names no header. */
export function readFailingRequest(text: string): FailingRequest | undefined {
  if (/^\s*(?:[A-Z]+\s+)?https?:\/\/\S+\s*$/.test(text)) return fromAddress(text.trim());
  const request = /^\s*(?:[$#>]\s*)?curl\s/.test(text) ? fromCurl(text) : fromHttp(text);
  return request && Object.keys(request.headers).length > 0 ? request : undefined;
}

/** An address alone, as a browser or a log has it. */
function fromAddress(text: string): FailingRequest {
  const [, method = 'GET', address = ''] = /^(?:([A-Z]+)\s+)?(\S+)$/.exec(text) ?? [];
  const { host = '', ...place } = placeOf(address);
  return { method, ...place, headers: { host }, body: '' };
}

const headerLine = /^(?:[<>]\s)?\s*([A-Za-z][\w-]*)\s*:[ \t]*(.*?)\r?$/;

function fromHttp(text: string): FailingRequest {
  const headers: Record<string, string> = {};
  const lines = text.trimStart().split('\n');
  const [, method, target] = /^(?:>\s)?([A-Z]+)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(lines[0] ?? '') ?? [];
  let at = method === undefined ? 0 : 1;
  for (; at < lines.length; at += 1) {
    const [, name, value] = headerLine.exec(lines[at] ?? '') ?? [];
    if (name === undefined || value === undefined) break;
    headers[name.toLowerCase()] = value;
  }
  while (/^(?:>\s*)?\r?$/.test(lines[at] ?? 'body')) at += 1;
  // The text's own last line feed is the editor's; whether the body had one is tried anyway.
  const body = lines
    .slice(at)
    .join('\n')
    .replace(/\r?\n$/, '');
  return { method: method ?? (body === '' ? 'GET' : 'POST'), ...placeOf(target ?? '/'), headers, body };
}

function placeOf(target: string): Pick<FailingRequest, 'path' | 'query'> & { readonly host?: string } {
  const [, host, path = '', query = ''] = /^(?:https?:\/\/([^/?#]+))?([^?#]*)\??([^#]*)/.exec(target) ?? [];
  return { ...(host === undefined ? {} : { host }), path: path === '' ? '/' : path, query };
}

/** Options of curl that are followed by a value and mean nothing here. */
const withValue =
  /^(?:-[omwAuUxbceKTEmY]|--(?:output|max-time|connect-timeout|user-agent|proxy|write-out|cacert|resolve|retry))$/;

function fromCurl(text: string): FailingRequest {
  const headers: Record<string, string> = {};
  const bodies: string[] = [];
  let method: string | undefined;
  let url = '';
  const words = shellWords(text).slice(1);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, long, glued] = /^(--[\w-]+)=([\s\S]*)$/.exec(word) ?? /^(-[HXd])([\s\S]+)$/.exec(word) ?? [];
    const option = long ?? word;
    const value = () => {
      if (glued !== undefined) return glued;
      at += 1;
      return words[at] ?? '';
    };
    if (option === '-H' || option === '--header') {
      const [, name, content] = headerLine.exec(value()) ?? [];
      if (name !== undefined) headers[name.toLowerCase()] = content ?? '';
    } else if (option === '-X' || option === '--request') method = value();
    else if (option === '-d' || option === '--data' || option === '--data-ascii') bodies.push(value());
    else if (option === '--data-raw' || option === '--data-binary' || option === '--json')
      bodies.push(value());
    else if (option === '--url') url = value();
    else if (withValue.test(option)) value();
    else if (!option.startsWith('-')) url = word;
  }
  const { host, ...place } = placeOf(/^https?:/.test(url) ? url : `https://${url}`);
  if (host !== undefined && host !== '') headers.host ??= host;
  // What curl adds by itself.
  if (bodies.length > 0) headers['content-type'] ??= 'application/x-www-form-urlencoded';
  return {
    method: method ?? (bodies.length > 0 ? 'POST' : 'GET'),
    ...place,
    headers,
    body: bodies.join('&'),
  };
}

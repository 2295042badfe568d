// curl with the request as a JSON or form body, or in the address; also `curl.exe`.
import type { Text } from '../../wire/text.ts';
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import { type Body, collectHeaders, type Headers, readBody } from '../http/httpBody.ts';
import type { Scanned } from '../json/jsonScanner.ts';
import { concatenated, type MappedText } from '../mappedText.ts';
import { newReading, type Reading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { fileNotRead, quotesRepaired, variableKept } from './commandNotes.ts';
import { commandFinder, restOf, type Script, tellComments, type Word } from './commandWords.ts';
import { rawJson } from './optionValue.ts';

// No `\s`: runs of line breaks would be read again from each of them.
const command = /(?:^|[\n;&|(])[ \t]*(?:[$#>][ \t]*)?(?:[\w./\\-]{0,200}[/\\])?curl(?:\.exe)?\s/;
const noData: Text = { en: 'curl with -d and a request expected', zh: '应为带有 -d 及请求内容的 curl' };

const data = /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--data-urlencode|--json)$/;
const header = /^(?:-H|--header)$/;
/** Other options of curl that have a value; the rest are switches. */
const valued =
  /^(?:-[XAoubcemxTKwEFyYtQrCDP]|--(?:request|url|user-agent|output|user|cookie|cookie-jar|referer|max-time|proxy|connect-timeout|retry|cacert|cert|key|resolve|write-out|aws-sigv4))$/;

export const curlCodec: Codec = {
  dialect: 'curl',
  recognises: (text) => (command.test(text) ? 0.95 : 0),
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const finder = commandFinder(text, (word) => word === 'curl');
    let failure: Extract<Scanned<Body>, { ok: false }> | undefined;
    for (let script = finder.next(); script !== undefined; script = finder.next()) {
      const headers = collectHeaders();
      const read = readCurl(script, text, headers, reading);
      if (read.ok) {
        headers.tell(reading);
        tellComments(finder.scanner, reading.notes);
        const region = headers.region ?? read.value.region;
        return finish({ dialect: 'curl', ...read.value, region }, reading, options);
      }
      failure ??= read;
    }
    const { offset, message } = failure?.stop ?? { offset: 0, message: noData };
    return { ok: false, ...positionOf(offset), message };
  },
};

function readCurl(script: Script, text: string, headers: Headers, reading: Reading): Scanned<Body> {
  const bodies: MappedText[] = [];
  let address: Word | undefined;
  let file: string | undefined;
  for (let word = script.next(); word !== undefined; word = script.next()) {
    const { option, glued } = optionOf(word);
    if (data.test(option)) {
      const given = glued ?? script.next();
      if (given === undefined) continue;
      const value = script.assigned(given) ?? given;
      if (/^@/.test(value.value.text)) file = value.value.text.slice(1);
      else {
        // Several -d of a form are joined by `&`.
        if (bodies.length > 0) bodies.push({ text: '&', offsetAt: () => value.start });
        bodies.push(value.value);
      }
      // Quotes that do not fit tear JSON apart; it is read from the text then.
      if (/^\s*[{[]/.test(value.value.text)) {
        const read = readBody(value.value, reading);
        const raw = read.ok ? undefined : rawBody(value, text, reading);
        if (headers.refusal) return { ok: false, stop: headers.refusal };
        if (read.ok) return withHeaders(script, headers, read, value, reading);
        if (raw === undefined) return read;
        reading.notes.add('check', raw.offset, quotesRepaired(option));
        script.scanner.offset = raw.end;
        return withHeaders(script, headers, { ok: true, value: raw }, value, reading);
      }
    } else if (header.test(option)) {
      const value = glued ?? script.next();
      if (value) headers.take(value.value.text, value.start);
    } else if (option === '--url' || option === '') address = option === '' ? word : (glued ?? script.next());
    else if (valued.test(option) && glued === undefined) script.next();
  }
  if (headers.refusal) return { ok: false, stop: headers.refusal };
  const here = script.hereDocuments[0];
  if (file === '-' && here) return readBody(here.value, reading);
  if (file !== undefined) {
    return { ok: false, stop: { offset: script.start, message: fileNotRead('curl', file) } };
  }
  const from = bodies.length > 0 ? concatenated(bodies) : address?.value;
  return from ? readBody(from, reading) : { ok: false, stop: { offset: script.start, message: noData } };
}

function rawBody(value: Word, text: string, reading: Reading) {
  const start = value.value.offsetAt(value.value.text.search(/[{[]/));
  const raw = rawJson(text, start, reading);
  if (raw === undefined) return undefined;
  const end = /["']/.test(text[raw.end] ?? '') ? raw.end + 1 : raw.end;
  return { root: raw.value, region: undefined, offset: start, end };
}

/** The options after the body may still name region and action. */
function withHeaders(
  script: Script,
  headers: Headers,
  read: Extract<Scanned<Body>, { ok: true }>,
  value: Word,
  { notes }: Reading,
): Scanned<Body> {
  if (value.variable !== undefined) notes.add('check', value.variable, variableKept('-d'));
  for (let word = script.next(); word !== undefined; word = script.next()) {
    const { option, glued } = optionOf(word);
    const given = header.test(option) ? (glued ?? script.next()) : undefined;
    if (given) headers.take(given.value.text, given.start);
  }
  return headers.refusal ? { ok: false, stop: headers.refusal } : read;
}

/** `-d`, `-dVALUE`, `--data=VALUE`, `--data'VALUE'`; '' for a word that is no option. */
function optionOf(word: Word): { readonly option: string; readonly glued?: Word } {
  const { text } = word.value;
  if (word.quoteAt === 0 || !text.startsWith('-') || text === '-') return { option: '' };
  const [long = ''] = /^--[a-z0-9-]+/.exec(text.slice(0, Math.min(word.quoteAt ?? 60, 60))) ?? [];
  const name = long === '' ? text.slice(0, 2) : long;
  if (text.length === name.length) return { option: name };
  const isSwitches = long === '' && /^-[a-zA-Z]+$/.test(text) && !/^-[dHX]/.test(text);
  if (isSwitches) return { option: `-${text.at(-1)}` };
  const at = text[name.length] === '=' && long !== '' ? name.length + 1 : name.length;
  return { option: name, glued: restOf(word, at) };
}

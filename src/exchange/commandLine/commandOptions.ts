// The options of a call to a request. `--Job '{…}'`, `--Job={…}`, `--Job'{…}'`, `--Job.Tasks.0.TaskName x`.
import { requestShape, type Shape } from '../../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { innerShape } from '../innerShape.ts';
import type { Scanned } from '../json/jsonScanner.ts';
import { defineMember, type Members } from '../member.ts';
import type { Reading } from '../reading.ts';
import { unfoldedRoot } from '../shapes/flatMembers.ts';
import {
  blankAdded,
  fileNotRead,
  noRequest,
  optionsLeftOut,
  regionTaken,
  wordsJoined,
} from './commandNotes.ts';
import { restOf, type Script, type Word } from './commandWords.ts';
import { mayBeJson, optionValue } from './optionValue.ts';

export interface Options {
  readonly root: JsonObject;
  readonly region: string | undefined;
}

interface Option {
  readonly name: string;
  readonly start: number;
  /** What is glued to the name. */
  readonly glued?: Word;
}

const quotedOption = /^--(?:Job|Placement|TaskTemplateInfo)(?:\.[\w.-]{0,400})?=/;
const optionName = /^--([A-Za-z][\w.-]*)/;
/** Members of the requests that are read; any other option is a setting of the command. */
const isMember = (name: string) => /^(?:Job|Placement|ClientToken|TaskTemplateInfo)(?:\.|$)/.test(name);
const isInput = (name: string) => name === 'cli-input-json';

export function requestOfOptions(
  script: Script,
  source: { readonly text: string; readonly reading: Reading },
): Scanned<Options> {
  const { text, reading } = source;
  const { notes, places } = reading;
  const root: Members = {};
  const settings: string[] = [];
  let region: string | undefined;
  let named = 0;
  for (let word = script.next(); word !== undefined; word = script.next()) {
    const option = optionOf(word);
    if (option === undefined) continue;
    const { name, start } = option;
    const shown = `--${name.slice(0, 80)}`;
    if (option.glued?.quoteAt === 0) notes.add('repaired', start, blankAdded(shown));
    const words = option.glued ? [option.glued] : wordsAfter(script, shapeOf(name));
    const first = words[0];
    if (first === undefined) {
      if (!isMember(name) && !isInput(name)) settings.push(shown);
      continue;
    }
    if (name.toLowerCase() === 'region') {
      region = first.value.text.trim() || undefined;
      notes.add('repaired', start, regionTaken(shown));
    } else if (!isMember(name) && !isInput(name)) settings.push(shown);
    else if (/^file:\/\//.test(first.value.text)) {
      named += 1;
      notes.add('check', start, fileNotRead(shown, first.value.text.slice('file://'.length)), 'lost');
    } else {
      const value =
        words.length === 1
          ? optionValue(shown, first, script, { whole: text, shape: shapeOf(name), reading })
          : several(words, option, reading);
      if (!value.ok) return value;
      if (isInput(name) && isJsonObject(value.value)) {
        for (const [member, each] of Object.entries(value.value)) defineMember(root, member, each);
        places.copy(value.value, root);
      } else {
        // A template is a task: unfolded, it is written as the first one.
        const member = name.replace(/^TaskTemplateInfo\./, 'Job.Tasks.0.');
        defineMember(root, member, value.value);
        places.set(root, member, start);
      }
    }
  }
  if (settings.length > 0) notes.add('repaired', script.start, optionsLeftOut([...new Set(settings)]));
  if (Object.keys(root).length === 0 && named === 0) {
    return { ok: false, stop: { offset: script.start, message: noRequest } };
  }
  if (Object.keys(root).length === 0) defineMember(root, 'Job', {});
  const tell = { notes, places, offset: script.start };
  return { ok: true, value: { root: unfoldedRoot(root, tell, 'usual'), region } };
}

function optionOf(word: Word): Option | undefined {
  const { text } = word.value;
  // An option may be quoted as a whole, `'--Job.Priority=-1'`: its value then begins with a hyphen.
  const isQuoted = word.quoteAt === 0 && quotedOption.test(text);
  const match =
    word.quoteAt === 0 && !isQuoted
      ? null
      : optionName.exec(text.slice(0, isQuoted ? 400 : (word.quoteAt ?? 400)));
  if (match === null) return undefined;
  const [whole, name = ''] = match;
  const { start } = word;
  const rest = text.slice(whole.length, whole.length + 1);
  if (rest === '=') return { name, start, glued: { ...restOf(word, whole.length + 1), quoteAt: undefined } };
  if (text.length === whole.length) return { name, start };
  return { name, start, glued: { ...restOf(word, whole.length), quoteAt: 0 } };
}

/** The words up to the next option. A setting has one value at most; so that it does not eat a word of the command. */
function wordsAfter(script: Script, shape: Shape | undefined): Word[] {
  const words: Word[] = [];
  for (let word = script.next(); word !== undefined; word = script.next()) {
    if (optionOf(word) !== undefined) {
      script.back(word);
      break;
    }
    words.push(word);
    // JSON whose quotes do not fit comes in pieces: it is read from the text itself.
    if (shape?.kind === 'object' || (mayBeJson(shape) && /^\s*[{[]/.test(word.value.text))) break;
  }
  return words;
}

function shapeOf(name: string): Shape | undefined {
  let shape: Shape | undefined = requestShape;
  for (const step of name.split('.').slice(0, 64)) shape = innerShape(shape, step);
  return shape;
}

/** Several words: the items of a list, else a text whose quotes are missing. */
function several(words: readonly Word[], { name, start }: Option, { notes }: Reading): Scanned<JsonValue> {
  const texts = words.map(({ value }) => value.text);
  if (shapeOf(name)?.kind === 'list') return { ok: true, value: texts };
  notes.add('check', start, wordsJoined(`--${name.slice(0, 80)}`));
  return { ok: true, value: texts.join(' ') };
}

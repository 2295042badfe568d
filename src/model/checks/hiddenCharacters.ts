// Characters that nobody sees: control characters, marks that turn the direction of writing, blanks of no width, halves
// of characters. They come in by pasting, and no document says what the service does with them.
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '../../wire/json.ts';
import { isSecretPath } from '../../wire/secrets.ts';
import { type Finding, inferredWarning, use } from './finding.ts';

/** Tabs and ends of lines belong to commands, and joiners (U+200C, U+200D) to scripts and emoji. */
const hidden =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;
const allHidden = new RegExp(hidden, 'gu');

interface Visit {
  readonly value: JsonValue;
  readonly step: string | number;
  readonly outer: Visit | undefined;
}

/** At every text of the value, however deep: also in members that the API does not know. */
export function* hiddenCharacters(root: JsonObject): Generator<Finding> {
  const rest: Visit[] = [{ value: root, step: '', outer: undefined }];
  for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
    const { value } = visit;
    if (typeof value === 'string') {
      const [found] = hidden.exec(value) ?? [];
      if (found !== undefined) yield findingAt(pathOf(visit), value, found);
    } else if (typeof value === 'object' && value !== null) {
      const inner = entriesOf(value);
      // Backwards, because what is pushed last is taken first.
      for (let at = inner.length - 1; at >= 0; at--) {
        const [step, child] = inner[at] ?? ['', null];
        if (typeof child === 'string' || (typeof child === 'object' && child !== null))
          rest.push({ value: child, step, outer: visit });
      }
    }
  }
}

const entriesOf = (value: readonly JsonValue[] | JsonObject): readonly [string | number, JsonValue][] =>
  isJsonObject(value) ? Object.entries(value) : [...value.entries()];

function pathOf(visit: Visit): Path {
  const path: (string | number)[] = [];
  for (let at = visit; at.outer !== undefined; at = at.outer) path.push(at.step);
  return path.reverse();
}

function findingAt(path: Path, text: string, found: string): Finding {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = {
    en: `A character that is not seen stands in it (${code}): delete it`,
    zh: `含有不可见字符（${code}）：请删除`,
  };
  // A secret stays out of the list of problems.
  const repair = isSecretPath(path)
    ? undefined
    : use(path, text.replace(allHidden, ''), { en: 'Delete it', zh: '删除该字符' });
  return inferredWarning('InvalidParameterValue', path, message, repair);
}

// Whether a query is percent-encoded, and in which way, can only be told from the whole of it: the examples of the
// documentation are not encoded at all, SDKs encode everything, browsers and hand-made URLs something between.

/**
 * `none`: values stand as they are. `uri`: %XX is undone, `+` is a plus. `form`: %XX is undone, `+` is a blank.
 */
export type Encoding = 'none' | 'uri' | 'form';

/** What no encoder of values leaves: anything but RFC 3986's unreserved characters, `!'()*+`, and %XX. */
const notEncoded = /[^\w.~!*'()+%-]|%(?![0-9A-Fa-f]{2})/;
const key = /^[\w.~-]+=/;
const sequence = /%[0-9A-Fa-f]{2}/;
/** What every encoder escapes, encodeURI too. */
const neverLeft = /[\s"<>\\^`{|}]/;

/**
 * True when every `&` of the text divides parameters, because each piece between them is `key=encoded value`, with
 * nothing but a line break before the next.
 */
export function isStrictlyEncoded(
  pieces: Iterable<{ readonly piece: string; readonly blank: string }>,
): boolean {
  for (const { piece, blank } of pieces) {
    const found = key.exec(piece)?.[0];
    if (found === undefined || notEncoded.test(piece.slice(found.length))) return false;
    if (blank !== '' && !/[\r\n]/.test(blank)) return false;
  }
  return true;
}

/** The encoding of the values of one query. */
export function encodingOf(values: readonly string[], strict: boolean): Encoding {
  const encoded = values.some((value) => sequence.test(value));
  if (!encoded || values.some((value) => neverLeft.test(value))) return 'none';
  // An encoder that writes %20 for a blank has no need of `+`, so that a `+` beside it is a plus.
  const blankIsPlus = strict && values.some((v) => v.includes('+')) && !values.some((v) => v.includes('%20'));
  return blankIsPlus ? 'form' : 'uri';
}

export const hasSequence = (value: string): boolean => sequence.test(value);

/** Undoes percent-encoding; sequences that are no UTF-8 stay as they stand, and `whole` is false then. */
export function decodePercent(
  value: string,
  encoding: Encoding,
): { readonly text: string; readonly whole: boolean } {
  if (encoding === 'none') return { text: value, whole: true };
  let whole = true;
  const text = (encoding === 'form' ? value.replaceAll('+', ' ') : value).replace(
    /(?:%[0-9A-Fa-f]{2})+/g,
    (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        whole = false;
        return run;
      }
    },
  );
  return { text, whole };
}

/** Escapes all but RFC 3986's unreserved characters, as the signature of the API wants it; half characters become U+FFFD. */
export const encodePercent = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

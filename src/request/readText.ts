// What the import dialog shows of a text.
import { type Decoded, decode, dialectOf } from '../exchange/decode.ts';
import type { Dialect, ReadOptions } from '../exchange/decoded.ts';
import { splitDraftFile } from '../store/drafts/draftFile.ts';
import type { JsonObject } from '../wire/json.ts';
import { type ImportSummary, importSummary } from './importSummary.ts';

/** A request that was mended in the preview, and the reading that it was. */
export interface Mended {
  readonly of: Decoded;
  readonly request: JsonObject;
}

interface Reading {
  readonly decoded: Decoded;
  readonly summary: ImportSummary | undefined;
  readonly dialect: Dialect | undefined;
}

/** What the text is read as, as `forced` or as what it looks like. */
export function readText(
  text: string,
  forced: Dialect | undefined,
  entities?: ReadOptions['entities'],
): Reading {
  const decoded = decode(text, { entities, ...(forced === undefined ? {} : { dialect: forced }) });
  const summary = decoded.ok
    ? importSummary(splitDraftFile(decoded.request).request, decoded.region)
    : undefined;
  return { decoded, summary, dialect: forced ?? (decoded.ok ? decoded.dialect : dialectOf(text)) };
}

/** The same reading with the request that it was mended to. */
export function withRequest(reading: Reading, request: JsonObject): Reading {
  if (!reading.decoded.ok) return reading;
  const decoded = { ...reading.decoded, request };
  return { ...reading, decoded, summary: importSummary(splitDraftFile(request).request, decoded.region) };
}

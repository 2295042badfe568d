// Every command and program that a request can be written as. A new one is a file, and a line in the table.
import { isJsonObject, type JsonObject } from '../wire/json.ts';
import { regionOfZone } from '../wire/regions.ts';
import { maskSecrets } from '../wire/secrets.ts';
import type { Text } from '../wire/text.ts';
import type { Call } from './call.ts';
import type { EncodeOptions } from './encode.ts';
import { writeCpp } from './programs/writeCpp.ts';
import { writeDotnet } from './programs/writeDotnet.ts';
import { writeGo } from './programs/writeGo.ts';
import { writeJava } from './programs/writeJava.ts';
import { writeNodejs } from './programs/writeNodejs.ts';
import { writePhp } from './programs/writePhp.ts';
import { writePython } from './programs/writePython.ts';
import { writeRuby } from './programs/writeRuby.ts';
import { writeCurl } from './shell/writeCurl.ts';
import { writeTccli, writeTccliUnfolded } from './shell/writeTccli.ts';
import { findUnwritable } from './unwritable.ts';

interface CodeWriter {
  /** As people call it; the same in every language. */
  readonly name: string;
  /** As the file is saved. */
  readonly file: string;
  readonly write: (call: Call) => string;
}

const table = {
  tccli: { name: 'tccli', file: 'submit-tccli.sh', write: writeTccli },
  'tccli-unfold': { name: 'tccli --cli-unfold-argument', file: 'submit-tccli.sh', write: writeTccliUnfolded },
  curl: { name: 'curl', file: 'submit.sh', write: writeCurl },
  python: { name: 'Python', file: 'submit.py', write: writePython },
  java: { name: 'Java', file: 'SubmitJob.java', write: writeJava },
  php: { name: 'PHP', file: 'submit.php', write: writePhp },
  go: { name: 'Go', file: 'submit.go', write: writeGo },
  nodejs: { name: 'Node.js', file: 'submit.cjs', write: writeNodejs },
  dotnet: { name: '.NET', file: 'Program.cs', write: writeDotnet },
  cpp: { name: 'C++', file: 'submit.cpp', write: writeCpp },
  ruby: { name: 'Ruby', file: 'submit.rb', write: writeRuby },
} as const satisfies Record<string, CodeWriter>;

export type CodeDialect = keyof typeof table;
export const codeWriters: Readonly<Record<CodeDialect, CodeWriter>> = table;
export const codeDialects = Object.keys(table) as readonly CodeDialect[];

export interface CodeOptions extends EncodeOptions {
  /** Default: that of the zone. */
  readonly region?: string;
}

export type Code =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Text };

/**
 * The request as a command, a script or a program that submits it. Refused when it holds a character that none of
 * them can carry. SDKs send documented members only: what else the request holds is in the text, and stays behind.
 */
export function writeCode(request: JsonObject, dialect: CodeDialect, options: CodeOptions = {}): Code {
  const message = findUnwritable(request);
  if (message !== undefined) return { ok: false, message };
  const shown = options.secrets === 'plain' ? request : maskSecrets(request);
  const call: Call = {
    request: shown,
    region: regionOf(options.region) ?? zoneRegion(request),
    masked: shown !== request,
  };
  return { ok: true, text: codeWriters[dialect].write(call) };
}

/** Only what every language can hold without a quote. */
const regionOf = (region: string | undefined): string | undefined =>
  region !== undefined && /^[a-z][a-z0-9-]*$/.test(region) ? region : undefined;

function zoneRegion({ Placement }: JsonObject): string | undefined {
  const zone = isJsonObject(Placement) ? Placement.Zone : undefined;
  return typeof zone === 'string' ? regionOfZone(zone) : undefined;
}

// The last step of every reader: JSON of whatever shape to the whole request, its values mended, the report made.
import { isJsonObject, type JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import type { Decoded, Dialect, ReadOptions } from './decoded.ts';
import { mendRequest } from './mend/mendRequest.ts';
import type { Reading } from './reading.ts';
import { unfoldedRoot } from './shapes/flatMembers.ts';
import { modernJob } from './shapes/oldForms.ts';
import { unwrapped } from './shapes/unwrapped.ts';
import { wholeRequest } from './wholeRequest.ts';

export interface Found {
  readonly dialect: Dialect;
  readonly root: JsonValue;
  /** Where the root begins. */
  readonly offset: number;
  /** What the text says outside the request, e.g. as an option of a command. */
  readonly region?: string | undefined;
}

const noObject: Text = { en: 'an object “{…}” expected', zh: '此处应为对象“{…}”' };

/** `reading` is that of the text that the person sees. */
export function finish(
  found: Found,
  reading: Reading,
  { values = 'mended', entities }: ReadOptions,
): Decoded {
  const { dialect, offset } = found;
  const { notes, places, positionOf } = reading;
  const tell = { notes, places, offset };
  const refused = (message: Text): Decoded => ({ ok: false, ...positionOf(offset), message });

  const bare = unwrapped(found.root, tell);
  if (!bare.ok) return refused(bare.message);
  if (!isJsonObject(bare.root)) return refused(noObject);
  const root = unfoldedRoot(modernJob(bare.root, tell), tell);
  const whole = wholeRequest(root, places);
  if (!whole.ok) return refused(whole.message);
  for (const { severity, message } of whole.notes) notes.add(severity, offset, message);
  const request =
    values === 'kept' ? whole.request : mendRequest(modernJob(whole.request, tell), tell, entities);
  const region = found.region ?? whole.region;
  return {
    ok: true,
    dialect,
    request,
    notes: notes.notes(),
    ...(region === undefined ? {} : { region }),
  };
}

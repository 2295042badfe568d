import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode, type Note } from '../exchange/decode.ts';
import type { Dialect } from '../exchange/decoded.ts';
import { withoutOwnMember } from '../model/ownMember.ts';
import type { JsonObject } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { say, type World } from './world.ts';

export interface RequestFile {
  readonly request: JsonObject;
  /** Where the text names one. */
  readonly region?: string;
  /** What the text was read as. */
  readonly dialect: Dialect;
  readonly notes: readonly Note[];
}

/** The region of the text for those who check the request. */
export const regionOption = ({ region }: RequestFile): { region?: string } =>
  region === undefined ? {} : { region };

/**
 * Reads a job from a file, or from standard input for `-`. What went wrong, or was repaired, has then been said. With
 * `kept` a value stays as it stands there, be it of the wrong type: for those who want to hear of it.
 */
export async function readRequestFile(
  file: string,
  world: World,
  values: 'mended' | 'kept' = 'mended',
): Promise<RequestFile | undefined> {
  const text = await readText(file, world);
  if (text === undefined) return undefined;
  const asItStands = decode(text, { values });
  // What only looks like one dialect may be another: that is tried where values need not stay as they stand.
  const decoded = asItStands.ok ? asItStands : decode(text);
  if (!decoded.ok) {
    const { line, column, message } = decoded;
    say(world, {
      en: `${file}: line ${line}, column ${column}: ${message.en}`,
      zh: `${file}：第 ${line} 行第 ${column} 列：${message.zh}`,
    });
    return undefined;
  }
  for (const note of decoded.notes) {
    say(world, {
      en: `${file}: line ${note.line}: ${note.message.en}`,
      zh: `${file}：第 ${note.line} 行：${note.message.zh}`,
    });
  }
  // A file that the page saved says where its tasks stand: that is no part of the request.
  return { ...decoded, request: withoutOwnMember(decoded.request) };
}

/** The text of a file, or of standard input for `-`. That it cannot be read has then been said. */
export async function readText(file: string, world: World): Promise<string | undefined> {
  if (file === '-') return world.readInput();
  try {
    return await readFile(resolve(world.directory, file), 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why: Text =
      code === 'ENOENT' ? { en: 'there is no such file', zh: '没有这个文件' } : { en: code, zh: code };
    say(world, { en: `${file}: cannot be read: ${why.en}.`, zh: `${file}：无法读取：${why.zh}。` });
    return undefined;
  }
}

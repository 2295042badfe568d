// `jobloom convert FILE --to FORM`: any form that is read, to any that is written.

import { writers } from '../../exchange/dialects.ts';
import { encode } from '../../exchange/encode.ts';
import { readArgs } from '../args.ts';
import { readRequestFile } from '../requestFile.ts';
import { exit, say, type World } from '../world.ts';

const options = { to: { type: 'string' } } as const;

type Form = keyof typeof writers;
const forms = Object.keys(writers).join(', ');
const isForm = (name: string): name is Form => Object.hasOwn(writers, name);

export async function convertCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { to } = parsed.values;
  if (to === undefined) {
    say(world, { en: `--to is missing. It takes ${forms}.`, zh: `缺少 --to，可用：${forms}。` });
    return exit.unusable;
  }
  if (!isForm(to)) {
    say(world, {
      en: `Jobloom cannot write “${to}” yet. It writes ${forms}.`,
      zh: `Jobloom 还不能写“${to}”。可用：${forms}。`,
    });
    return exit.unusable;
  }
  const file = await readRequestFile(parsed.files[0] ?? '-', world);
  if (file === undefined) return exit.unusable;
  // The person's own text, in another form: what is secret in it stays in it.
  world.print(encode(file.request, to, { secrets: 'plain' }).replace(/\n$/, ''));
  return exit.ok;
}

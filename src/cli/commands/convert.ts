// `jobloom convert FILE --to FORM`: any form that is read, to any that is written.
import { encode, type OutputDialect, outputDialects } from '../../exchange/encode.ts';
import { type CodeDialect, codeDialects, writeCode } from '../../exchange/writeCode.ts';
import { readArgs } from '../args.ts';
import { readRequestFile, regionOption } from '../requestFile.ts';
import { exit, say, type World } from '../world.ts';

const options = {
  to: { type: 'string' },
  region: { type: 'string' },
  secrets: { type: 'boolean', default: false },
} as const;

const forms = [...outputDialects, ...codeDialects].join(', ');
const isOutput = (name: string): name is OutputDialect => outputDialects.some((one) => one === name);
const isCode = (name: string): name is CodeDialect => codeDialects.some((one) => one === name);

export async function convertCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { to, region, secrets } = parsed.values;
  if (to === undefined) {
    say(world, { en: `--to is missing. It takes ${forms}.`, zh: `缺少 --to，可用：${forms}。` });
    return exit.unusable;
  }
  if (!isOutput(to) && !isCode(to)) {
    say(world, {
      en: `Jobloom cannot write “${to}”. It writes ${forms}.`,
      zh: `Jobloom 不能写“${to}”。可用：${forms}。`,
    });
    return exit.unusable;
  }
  const file = await readRequestFile(parsed.files[0] ?? '-', world);
  if (file === undefined) return exit.unusable;
  const masking = { secrets: secrets ? 'plain' : 'masked' } as const;
  if (isOutput(to)) {
    world.print(encode(file.request, to, masking).replace(/\n$/, ''));
    return exit.ok;
  }
  const code = writeCode(file.request, to, {
    ...masking,
    ...regionOption(file),
    ...(region === undefined ? {} : { region }),
  });
  if (!code.ok) {
    say(world, code.message);
    return exit.unusable;
  }
  world.print(code.text.replace(/\n$/, ''));
  return exit.ok;
}

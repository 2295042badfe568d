// `jobloom convert FILE --to FORM`: any form that is read, to any that is written.
import { encode, type OutputDialect, outputDialects } from '../../exchange/encode.ts';
import { type CodeDialect, codeDialects, writeCode } from '../../exchange/writeCode.ts';
import { inLanguage } from '../../wire/text.ts';
import { readArgs } from '../args.ts';
import { type RequestFile, readRequestFile, regionOption } from '../requestFile.ts';
import { exit, say, type World } from '../world.ts';

const options = {
  to: { type: 'string' },
  region: { type: 'string' },
  secrets: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
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
  const { to, region, secrets, json } = parsed.values;
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
    print(encode(file.request, to, masking), file, json, world);
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
  print(code.text, file, json, world);
  return exit.ok;
}

/** For machines beside the text: what it was read as, and what was repaired or doubtful. */
function print(text: string, { dialect, notes }: RequestFile, json: boolean, world: World): void {
  const whole = text.replace(/\n$/, '');
  if (!json) {
    world.print(whole);
    return;
  }
  const plain = notes.map(({ severity, line, column, message }) => ({
    severity,
    line,
    column,
    message: inLanguage(message, world.language),
  }));
  world.print(JSON.stringify({ dialect, text: whole, notes: plain }));
}

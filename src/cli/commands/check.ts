// `jobloom check FILE`: what the form, the canvas and the local service would say of this job.
import { type CheckedProblem, checkRequest } from '../../model/checks/checkRequest.ts';
import { readArgs } from '../args.ts';
import { describeProblems } from '../problemLines.ts';
import { readRequestFile, regionOption } from '../requestFile.ts';
import { exit, say, type World } from '../world.ts';

const options = { json: { type: 'boolean', default: false } } as const;

export async function checkCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const file = await readRequestFile(parsed.files[0] ?? '-', world, 'kept');
  if (file === undefined) return exit.unusable;
  const problems = checkRequest(file.request, regionOption(file));
  if (parsed.values.json) world.print(JSON.stringify({ problems: problems.map((one) => plain(one, world)) }));
  else for (const line of describeProblems(problems, world.language, world.colors.print)) world.print(line);
  return problems.some(({ severity }) => severity === 'error') ? exit.bad : exit.ok;
}

const plain = ({ code, severity, path, message }: CheckedProblem, world: World) => ({
  code,
  severity,
  path,
  message: world.language === 'zh-CN' ? message.zh : message.en,
});

import { checkCommand } from './commands/check.ts';
import { convertCommand } from './commands/convert.ts';
import { serveCommand } from './commands/serve.ts';
import { signCommand } from './commands/sign.ts';
import { submitCommand } from './commands/submit.ts';
import { type CommandName, commandHelp, overview } from './help.ts';
import { type Command, exit, say, type World } from './world.ts';

const commands: Readonly<Record<CommandName, Command>> = {
  serve: serveCommand,
  submit: submitCommand,
  check: checkCommand,
  convert: convertCommand,
  sign: signCommand,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Runs one command and resolves to the exit code of the process. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const [name = '--help', ...args] = argv;
  const print = (text: { en: string; zh: string }) =>
    world.print(world.language === 'zh-CN' ? text.zh : text.en);
  if (name === '--version' || name === '-v') {
    world.print(world.program.version);
    return exit.ok;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    print(args[0] !== undefined && isCommand(args[0]) ? commandHelp[args[0]] : overview);
    return exit.ok;
  }
  if (!isCommand(name)) {
    say(world, {
      en: `There is no command “${name}”. Run “jobloom --help” for the list.`,
      zh: `没有命令“${name}”。运行“jobloom --help”查看列表。`,
    });
    return exit.unusable;
  }
  if (args.includes('--help') || args.includes('-h')) {
    print(commandHelp[name]);
    return exit.ok;
  }
  return commands[name](args, world);
}

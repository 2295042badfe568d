import { checkRequest } from '../model/checks/checkRequest.ts';
import type { JsonObject } from '../wire/json.ts';
import { describeProblems } from './problemLines.ts';
import { exit, say, type World } from './world.ts';

/**
 * Says what is wrong with a request that is about to be sent. The exit code with which it is not sent: errors refuse
 * it, and members that Batch does not document are sent only when the person has agreed. Undefined: send it.
 */
export function problemsBeforeSending(
  request: JsonObject,
  region: string,
  agreed: boolean,
  world: World,
): number | undefined {
  const problems = checkRequest(request, { region });
  if (problems.some(({ severity }) => severity !== 'hint')) {
    for (const line of describeProblems(problems, world.language, world.colors.report)) world.report(line);
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    say(world, { en: 'Nothing was sent: correct the errors first.', zh: '未发送：先改正错误。' });
    return exit.bad;
  }
  const unknown = problems.filter(({ code }) => code === 'UnknownParameter').length;
  if (unknown > 0 && !agreed) {
    say(world, {
      en: `Nothing was sent: ${unknown} ${unknown === 1 ? 'member is' : 'members are'} not documented by Batch. Remove them, or add --yes to send them too.`,
      zh: `未发送：有 ${unknown} 个文档中没有的成员。删除它们，或加上 --yes 一并发送。`,
    });
    return exit.unusable;
  }
  return undefined;
}

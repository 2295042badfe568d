// Who may call. Three locks, because each keeps out somebody else: the launch key keeps out programs and jobs on this
// machine, the Host list keeps out DNS rebinding, the origin keeps out other pages of the same browser.
import { constantTimeEqual } from '../signing/verify.ts';
import { type Refusal, refusal } from './refusal.ts';

const keyHeader = 'x-jobloom-key';

export interface GuardDeps {
  /** The launch key, random at each launch. */
  readonly key: string;
  /** `Host` values that are ours, in lower case, e.g. `127.0.0.1:5599`. A function: port 0 is known only later. */
  readonly hosts: () => readonly string[];
}

const foreignHost = (host: string) =>
  refusal(
    'Jobloom.ForeignHost',
    `“${host}” is not an address of Jobloom. Open the link that the start command printed.`,
    `“${host}” 不是 Jobloom 的地址。打开启动命令打印的链接。`,
  );

/** Refuses a request whose `Host`, or whose absolute URL, names another machine. Holds for the page too. */
export function checkHost(request: Request, { hosts }: GuardDeps): Refusal | undefined {
  const named = [request.headers.get('host'), new URL(request.url).host];
  const foreign = named.find((host) => host !== null && !hosts().includes(host.toLowerCase()));
  return foreign ? foreignHost(foreign) : undefined;
}

const isSameOrigin = (request: Request, hosts: readonly string[]): boolean => {
  const origin = request.headers.get('origin');
  if (origin !== null && !hosts.some((host) => origin.toLowerCase() === `http://${host}`)) return false;
  // `none` is a person's own navigation. Programs outside a browser send no such header.
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
};

/** All three locks, for every call under `/api/`. */
export function checkCaller(request: Request, deps: GuardDeps): Refusal | undefined {
  const host = checkHost(request, deps);
  if (host) return host;
  if (!isSameOrigin(request, deps.hosts())) {
    return refusal(
      'Jobloom.ForeignOrigin',
      'The call comes from another web page. Only the page of Jobloom itself may call.',
      '调用来自其他网页。只有 Jobloom 自己的页面可以调用。',
    );
  }
  const key = request.headers.get(keyHeader);
  if (key === null || !constantTimeEqual(key, deps.key)) {
    return refusal(
      'Jobloom.KeyMissing',
      'The launch key is missing or of an earlier start. Open the link that the start command printed.',
      '缺少启动密钥，或它属于上一次启动。打开启动命令打印的链接。',
    );
  }
  return undefined;
}

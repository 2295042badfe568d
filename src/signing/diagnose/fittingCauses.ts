// With the secret key: signs the request again in every way in which signers are known to go wrong, and sees which
// signature is the one that was sent. A fit is proof, for no two texts have the same signature.
import { type Authorization, credentialScope, sha256Hex, signature, utcDate } from '../tc3.ts';
import type { Variant } from './bodyVariants.ts';
import { certain, type Finding } from './cause.ts';
import type { FailingRequest } from './failingRequest.ts';
import { keyVariants } from './keyVariants.ts';
import { requestVariants } from './requestVariants.ts';
import { timestampOf } from './visibleFaults.ts';

/** How far apart, in seconds, the signed time and the sent one are looked for. */
const nearby = 600;

/** What deviates in the simplest way that gives the signature: nothing when it is right; undefined when none does. */
export function fittingCauses(
  request: FailingRequest,
  authorization: Authorization,
  secretKey: string,
): readonly Finding[] | undefined {
  const { date, service } = authorization;
  const sent = timestampOf(request.headers) ?? 0;
  const days = new Set([date, ...[0, 8, -8].map((zone) => utcDate(sent + zone * 3600))]);
  const keys = keyVariants(secretKey, [...days], service);
  const scopes = [...days].map((day) => scopeOn(day, sent, authorization));
  let best: readonly Finding[] | undefined;
  for (const text of requestVariants(request, authorization)) {
    const hash = sha256Hex(text.value);
    for (const scope of scopes) {
      for (const key of keys) {
        const findings = [...text.findings, ...scope.findings, ...key.findings];
        if (best !== undefined && best.length <= findings.length) continue;
        if (signature(key.value, `${scope.value}\n${hash}`) === authorization.signature) best = findings;
      }
    }
  }
  return best ?? otherSecond(request, authorization, keys[0], sent);
}

const scopeText = (timestamp: number, day: string, service: string): string =>
  `TC3-HMAC-SHA256\n${timestamp}\n${credentialScope(day, service)}`;

function scopeOn(day: string, timestamp: number, { date, service }: Authorization): Variant<string> {
  return {
    value: scopeText(timestamp, day, service),
    findings:
      day === date
        ? []
        : [
            certain(
              'scope-date',
              'stringToSign',
              `The signature fits a string to sign of ${day}, but the header says ${date}.`,
              `签名对应的待签名字符串日期是 ${day}，而头部写的是 ${date}。`,
            ),
          ],
  };
}

/** Signed at one time, sent with another: where a program reads the clock twice. */
function otherSecond(
  request: FailingRequest,
  authorization: Authorization,
  key: Variant<Buffer> | undefined,
  sent: number,
): readonly Finding[] | undefined {
  const [text] = requestVariants(request, authorization);
  if (key === undefined || text === undefined) return undefined;
  const hash = sha256Hex(text.value);
  for (let away = 1; away <= nearby; away += 1) {
    for (const time of [sent - away, sent + away]) {
      const scope = scopeText(time, authorization.date, authorization.service);
      if (signature(key.value, `${scope}\n${hash}`) !== authorization.signature) continue;
      return [
        certain(
          'other-timestamp',
          'stringToSign',
          `The signature fits the timestamp ${time}, but X-TC-Timestamp says ${sent}: read the clock once.`,
          `签名对应的时间戳是 ${time}，而 X-TC-Timestamp 是 ${sent}：只应读取一次时钟。`,
        ),
      ];
    }
  }
  return undefined;
}

// `jobloom sign FILE --why`: FILE is a request that was refused.
import { stepNames } from '../../signing/diagnose/cause.ts';
import { diagnoseSignature, secretIdIn } from '../../signing/diagnose/diagnoseSignature.ts';
import type { Diagnosis, Verdict } from '../../signing/diagnose/diagnosis.ts';
import type { Text } from '../../wire/text.ts';
import { paint } from '../paint.ts';
import { readText } from '../requestFile.ts';
import type { Signer } from '../signer.ts';
import { exit, say, type World } from '../world.ts';

export interface Refused {
  /** The file. */
  readonly name: string;
  readonly json: boolean;
  /** When the request was refused, in Unix seconds. */
  readonly now: number;
  readonly signer: () => Promise<Signer>;
}

const verdicts: Readonly<Record<Verdict, Text>> = {
  right: {
    en: 'The signature is right for this request and this key.',
    zh: '对此请求和此密钥，签名是正确的。',
  },
  explained: { en: 'The request is wrong here:', zh: '请求的问题：' },
  unexplained: {
    en: 'The signature is not that of this request under this key, and none of the known slips gives it. Compare the steps that “jobloom sign” prints with your own; the secret key may be another one.',
    zh: '签名与此请求和此密钥不符，也不属于已知的错误。请把“jobloom sign”打印的各步与自己的逐一对照；也可能 SecretKey 不对。',
  },
  unknown: {
    en: 'The key of this SecretId is not known here, so the signature itself was not checked.',
    zh: '这里没有该 SecretId 的密钥，因此未核对签名本身。',
  },
};

/** For an unexplained signature with faults that show without it. */
const faultsBesides: Text = {
  en: 'The request is wrong here; and apart from that the signature fits neither this key nor a known slip:',
  zh: '请求的问题如下；此外，签名与此密钥不符，也不属于已知的错误：',
};

export async function whyRefused({ name, json, now, signer }: Refused, world: World): Promise<number> {
  const text = await readText(name, world);
  if (text === undefined) return exit.unusable;
  const secretKey = await keyFor(text, signer);
  const diagnosis = diagnoseSignature(text, { secretKey, now });
  if (diagnosis === undefined) {
    say(world, {
      en: `${name}: a request expected: HTTP headers and body, a curl command, or a signed address.`,
      zh: `${name}：应为一个请求：HTTP 头部和正文、一条 curl 命令，或已签名的地址。`,
    });
    return exit.unusable;
  }
  const { findings, verdict } = diagnosis;
  const words = ({ en, zh }: Text) => (world.language === 'zh-CN' ? zh : en);
  if (json) {
    const plain = findings.map((one) => ({ ...one, message: words(one.message) }));
    world.print(JSON.stringify({ verdict, findings: plain }));
  } else {
    const isBoth = verdict === 'unexplained' && findings.length > 0;
    world.print(words(isBoth ? faultsBesides : verdicts[verdict]));
    for (const { step, certainty, message } of findings) {
      const isCertain = certainty === 'certain';
      const mark = paint(isCertain ? '✗' : '?', isCertain ? 'bad' : 'doubtful', world.colors.print);
      const name = stepNames[step];
      world.print(
        words({ en: `${mark} ${name.en}: ${message.en}`, zh: `${mark} ${name.zh}：${message.zh}` }),
      );
    }
  }
  return isBad(diagnosis) ? exit.bad : exit.ok;
}

const isBad = ({ verdict, findings }: Diagnosis): boolean =>
  verdict === 'unexplained' || findings.some(({ certainty }) => certainty === 'certain');

/** The key of the pair that the request names, if this machine has it. */
async function keyFor(text: string, signer: Refused['signer']): Promise<string | undefined> {
  const secretId = secretIdIn(text);
  if (secretId === undefined) return undefined;
  const whose = await signer();
  return whose.ok && whose.credentials.secretId === secretId ? whose.credentials.secretKey : undefined;
}

// Why signatures fail, as far as it is known: each cause with the step of the specification at which it shows.
import type { Text } from '../../wire/text.ts';

/** In the order of the specification: what is wrong at one step makes all later ones wrong. */
export const diagnosisSteps = [
  'request',
  'canonicalRequest',
  'stringToSign',
  'keys',
  'signature',
  'authorization',
  'time',
] as const;
export type DiagnosisStep = (typeof diagnosisSteps)[number];

/** `certain`: shown by the request itself, or by a signature that fits. `possible`: worth a look. */
type Certainty = 'certain' | 'possible';

export interface Finding {
  readonly cause: string;
  readonly step: DiagnosisStep;
  readonly certainty: Certainty;
  readonly message: Text;
}

export const certain = (cause: string, step: DiagnosisStep, en: string, zh: string): Finding => ({
  cause,
  step,
  certainty: 'certain',
  message: { en, zh },
});

export const possible = (cause: string, step: DiagnosisStep, en: string, zh: string): Finding => ({
  ...certain(cause, step, en, zh),
  certainty: 'possible',
});

export const stepNames: Readonly<Record<DiagnosisStep, Text>> = {
  request: { en: 'Request', zh: '请求' },
  canonicalRequest: { en: 'Canonical request', zh: '规范请求串' },
  stringToSign: { en: 'String to sign', zh: '待签名字符串' },
  keys: { en: 'Keys', zh: '密钥派生' },
  signature: { en: 'Signature', zh: '签名' },
  authorization: { en: 'Authorization', zh: 'Authorization' },
  time: { en: 'Time', zh: '时间' },
};

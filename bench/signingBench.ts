// Signing one request, against the official SDK for Node.js.
import { createRequire } from 'node:module';
import { signTc3 } from '../src/signing/signTc3.ts';
import { requestOf20Fields } from './drafts.ts';
import { race, steady } from './measure.ts';
import { comparisons } from './table.ts';

interface OfficialSign {
  sign3(options: object): string;
}

const sdkSign: OfficialSign = createRequire(import.meta.url)(
  'tencentcloud-sdk-nodejs/tencentcloud/common/sign.js',
).default;

export function signingBench(): string {
  return comparisons(
    [1, 1000].map((tasks) => {
      const text = JSON.stringify(requestOf20Fields(tasks));
      const payload = Buffer.from(text);
      const common = {
        secretId: 'id',
        secretKey: 'key',
        service: 'batch',
        timestamp: 1_700_000_000,
        payload,
      };
      const host = 'batch.tencentcloudapi.com';
      const contentType = 'application/json';
      // The SDK signs these two headers; so do we here, that both do the same.
      const signedHeaders = ['content-type', 'host'];
      const ours = () =>
        signTc3({ ...common, host, contentType, action: 'SubmitJob', signedHeaders }).authorization;
      const theirs = () =>
        sdkSign.sign3({
          ...common,
          method: 'POST',
          url: `https://${host}/`,
          headers: { 'Content-Type': contentType },
        });
      if (ours() !== theirs()) throw new Error('The two signatures differ');
      const calls = tasks === 1 ? 100 : 4;
      const times = race(steady(ours), steady(theirs), { runs: 40, warmUps: 5, calls });
      const size = `${Math.round(payload.length / 1000).toLocaleString('en')} kB`;
      return {
        what: `a request of ${size}`,
        ours: times.ours,
        peer: { name: 'tencentcloud-sdk-nodejs', times: times.theirs },
      };
    }),
  );
}

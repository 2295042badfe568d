import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { escapeUnseen } from '../codeJson.ts';
import { type Spelling, writeJson } from '../json/writeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/** JSON is JavaScript, but for the name that would set the prototype. */
const nodejsSpelling: Spelling = {
  scalar: (value) => JSON.stringify(value),
  name: (name) => (name === '__proto__' ? '["__proto__"]' : JSON.stringify(name)),
};

export const writeNodejs = (call: Call): string => `// Submits a job to Tencent Cloud Batch:
//   npm install tencentcloud-sdk-nodejs-batch
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... node submit.cjs
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}"use strict";
const { batch } = require("tencentcloud-sdk-nodejs-batch");

const params = ${escapeUnseen(writeJson(call.request, 'pretty', nodejsSpelling))};

function required(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(name + " is not set");
  process.exit(1);
}

const [scheme, host] = (process.env.TENCENTCLOUD_ENDPOINT || "https://${batchHost}").split("://");
const client = new batch.v20170312.Client({
  credential: {
    secretId: required("TENCENTCLOUD_SECRET_ID"),
    secretKey: required("TENCENTCLOUD_SECRET_KEY"),
    token: process.env.TENCENTCLOUD_TOKEN,
  },
  region: ${call.region === undefined ? 'required("TENCENTCLOUD_REGION")' : `"${call.region}"`},
  profile: { httpProfile: { protocol: scheme + "://", endpoint: host } },
});

client.SubmitJob(params).then(
  (answer) => console.log(JSON.stringify(answer, null, 2)),
  (error) => {
    console.error(error.code + ": " + error.message + " (request " + error.requestId + ")");
    process.exitCode = 1;
  },
);
`;

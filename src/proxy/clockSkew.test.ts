import { expect, test } from 'vitest';
import { clockSkew } from './clockSkew.ts';
import { apiCall, harness, start } from './testing/harness.ts';

const server = start / 1000 - 432;
const said = `avoid a deviation between \`Timestamp\` and the server time ${server}.`;
const date = new Date((start / 1000 + 400) * 1000).toUTCString();

test.each([
  ['the time that the message names', said, null, 432],
  ['the message before the header', said, date, 432],
  ['the header where the message names none', 'expired', date, -400],
  ['the header where the message names two', `${server} or ${server + 9}`, date, -400],
  ['nothing', 'expired', null, undefined],
  ['a header that is no date', 'expired', 'soon', undefined],
])('is told by %s', (_, message, header, skew) => {
  expect(clockSkew(message, header, start)).toBe(skew);
});

test.each([
  ['AuthFailure.SignatureExpire', '432'],
  ['AuthFailure.SignatureFailure', null],
])('%s goes to the page unchanged, with the skew %s beside it', async (Code, skew) => {
  const body = JSON.stringify({ Response: { Error: { Code, Message: said }, RequestId: 'r' } });
  const { proxy } = harness(() => new Response(body));
  const response = await proxy.fetch(apiCall('SubmitJob'));
  expect(await response.text()).toBe(body);
  expect(response.headers.get('X-Jobloom-Clock-Skew')).toBe(skew);
});

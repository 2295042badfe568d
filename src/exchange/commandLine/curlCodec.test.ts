import { describe, expect, it } from 'vitest';
import { readText, reportOf, requestIn, stopOf } from '../testing/readText.ts';

const request = { Placement: { Zone: 'ap-nanjing-1' }, Job: { JobName: 'x y', Tasks: [{ TaskName: 't' }] } };
const body = JSON.stringify(request);

describe('curl', () => {
  it.each([
    ['-d', `curl -d '${body}' https://batch.tencentcloudapi.com`],
    [
      '--data-raw and headers',
      `curl -sS -X POST https://batch.tencentcloudapi.com -H "X-TC-Region: ap-nanjing" -H 'X-TC-Action: SubmitJob' \\\n --data-raw '${body}'`,
    ],
    ['--data= and a header after it', `curl https://b --data='${body}' -H 'X-TC-Region: ap-nanjing'`],
    ['-d glued', `curl -d'${body}' https://b`],
    ['an escaped body', `curl -d ${JSON.stringify(body)} https://b`],
    ['a body in a variable', `payload='${body}'\ncurl https://b --data-binary "$payload"`],
    ['a here-document', `curl https://b -d @- <<'EOF'\n${body}\nEOF`],
    [
      'a form',
      'curl https://b -d Placement.Zone=ap-nanjing-1 -d "Job.JobName=x%20y" --data Job.Tasks.0.TaskName=t',
    ],
    [
      'an address',
      "curl 'https://b/?Action=SubmitJob&Placement.Zone=ap-nanjing-1&Job.JobName=x%20y&Job.Tasks.0.TaskName=t'",
    ],
    ['switches in one word', `curl -sSfL -d '${body}' https://b`],
  ])('with %s', (_, text) => {
    expect(readText(text)).toMatchObject({ dialect: 'curl' });
    expect(requestIn(text)).toEqual(request);
  });

  it('takes the region from its header, and keeps no authorization', () => {
    const text = `curl https://b -H 'Authorization: TC3-HMAC-SHA256 Credential=AKIDx, Signature=abcdef' -H 'X-TC-Region: ap-nanjing' -d '${body}'`;
    expect(readText(text)).toMatchObject({ region: 'ap-nanjing' });
    expect(JSON.stringify(readText(text))).not.toMatch(/AKIDx|abcdef/);
    expect(reportOf(text)).toEqual(['1:19 repaired: Headers left out: Authorization, X-TC-Region']);
  });

  it('names the file of a body', () => {
    expect(stopOf('cd /tmp\ncurl -d @job.json https://b')).toBe(
      '2:1 curl names the file job.json, which cannot be read from here: open it instead',
    );
  });

  it('refuses the call of another action wherever its header stands', () => {
    expect(stopOf(`curl -d '{"JobId":"j","Tasks":[]}' -H 'X-TC-Action: DescribeJobs' https://b`)).toContain(
      'SubmitJob expected',
    );
  });
});

describe('a raw HTTP request', () => {
  it('is read with its headers and body', () => {
    const text = `POST / HTTP/1.1\nHost: batch.tencentcloudapi.com\nX-TC-Action: SubmitJob\nX-TC-Region: ap-nanjing\n<公共请求参数>\n\n${body}`;
    expect(readText(text)).toMatchObject({ dialect: 'http', region: 'ap-nanjing', request });
  });

  it('may be a GET', () => {
    expect(requestIn('GET /?Action=SubmitJob&Job.JobName=x%20y HTTP/1.1\r\nHost: b\r\n\r\n')).toEqual({
      Job: { JobName: 'x y' },
    });
  });

  it('of another action is refused', () => {
    expect(stopOf('POST / HTTP/1.1\nX-TC-Action: DeleteJob\n\n{"JobId":"a"}')).toBe(
      '2:1 SubmitJob expected, not DeleteJob',
    );
  });
});

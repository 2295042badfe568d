// Stands in for the local Batch service as a process: the same arguments, ready line, health and exit codes, with one
// job that lives in memory. Files in the data directory say how it behaves:
//   no-sandbox  it has none, and refuses jobs without consent   fail      the job fails
//   busy        it takes the third submission only
//   crash       it ends at once, before it is ready              garbled   its ready line is none
// What it saw is left there: environment.json, and requests.jsonl with one request a line.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'data-dir': { type: 'string' },
    // It always stops with its standard input.
    'stop-with-stdin': { type: 'boolean' },
  },
});
const at = (name) => join(values['data-dir'], name);
const has = (name) => existsSync(at(name));

writeFileSync(at('environment.json'), JSON.stringify(process.env));
if (has('crash')) {
  process.stderr.write('the database is broken\n');
  process.exit(1);
}

const sandbox = has('no-sandbox')
  ? { kind: 'none', reason: 'bwrap is not installed' }
  : { kind: 'bubblewrap' };
const end = has('fail') ? 'FAILED' : 'SUCCEED';
const lives = ['SUBMITTED', 'RUNNING', 'RUNNING', end];
let looks = 0;

const counts = Object.fromEntries(
  ['Submitted', 'Pending', 'Runnable', 'Starting', 'Running', 'Succeed', 'FailedInterrupted', 'Failed'].map(
    (name) => [`${name}Count`, 0],
  ),
);

let submissions = 0;
const isBusy = () => has('busy') && ++submissions < 3;

const answers = {
  SubmitJob: (consent) => {
    if (isBusy()) return { Error: { Code: 'RequestLimitExceeded', Message: 'Too many requests.' } };
    return sandbox.kind === 'none' && consent !== 'yes'
      ? { Error: { Code: 'Jobloom.SandboxConsentNeeded', Message: 'No sandbox.' } }
      : { JobId: 'job-1' };
  },
  DescribeJob: () => {
    const state = lives[Math.min(looks++, lives.length - 1)];
    return {
      JobId: 'job-1',
      JobState: state,
      TaskSet: [{ TaskName: 'hello', TaskState: state }],
      TaskMetrics: counts,
      TaskInstanceMetrics: counts,
      StateReason: end === 'FAILED' ? 'hello ended with exit code 1' : '',
    };
  },
};

const server = createServer(async (request, response) => {
  if (request.url === '/health') return response.end(JSON.stringify({ sandbox }));
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const action = request.headers['x-tc-action'];
  const body = Buffer.concat(chunks).toString();
  appendFileSync(at('requests.jsonl'), `${JSON.stringify({ action, headers: request.headers, body })}\n`);
  const members = answers[action]?.(request.headers['x-jobloom-run-unsandboxed']) ?? {
    Error: { Code: 'InvalidAction', Message: 'The fake knows no such action.' },
  };
  response.end(JSON.stringify({ Response: { ...members, RequestId: 'r-1' } }));
});

server.on('error', () => {
  process.stderr.write(`port ${values.port} is in use\n`);
  process.exit(3);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const ready = {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    secretId: 'AKIDfake0000000000000000000000000000',
    secretKey: 'the-local-secret-key',
    region: 'ap-guangzhou',
    sandbox,
  };
  writeFileSync(at('pid'), String(process.pid));
  process.stdout.write(has('garbled') ? 'hello\n' : `${JSON.stringify(ready)}\n`);
});
process.on('SIGTERM', () => process.exit(0));
process.stdin.on('end', () => process.exit(0)).resume();

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { aRunner, command, kindsHere } from '../testing/running.ts';
import { identityOf } from './processIdentity.ts';

const fib = 'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"';
const logs = 'cos://demo-1251783334.cosbj.myqcloud.com/logs/';
const bucket = 'cos/demo-1251783334';

/** A shell that says it is there, and then waits for nothing. */
const forever = 'echo ready; while :; do sleep 0.02; done';

describe.each(await kindsHere())('the process runner, sandbox: %s', (kind) => {
  test('runs the example of the documentation, with `python` where there is only `python3`', async () => {
    const { launch } = await aRunner(kind);
    const run = launch(command(fib));
    expect(await run.ended).toEqual({ kind: 'exited', code: 0, lastLine: '' });
    expect(run.stdout()).toBe('6765\n');
  });

  test('tells the process before its command runs', async () => {
    const { launch } = await aRunner(kind);
    const run = launch(command('true'));
    const { pid, identity } = await run.started;
    expect(identity).not.toBe('');
    await run.ended;
    expect(identityOf(pid)).not.toBe(identity);
  });

  test('gives the command the documented variables and its own, and nothing of ours', async () => {
    const { launch } = await aRunner(kind);
    const EnvVars = [
      { Name: 'COLOUR', Value: 'deep "blue"\nsea' },
      { Name: 'BATCH_JOB_ID', Value: 'mine' },
    ];
    const names = command('env -0 | tr "\\n\\0" "|\\n" | sort; test "$PWD" = "$HOME" && echo at home');
    const run = launch({ ...names, EnvVars }, { instances: 3, ref: { task: 0, index: 2, run: 1 } });
    await run.ended;
    const lines = run.stdout().trim().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BATCH_JOB_ID=job-abcd1234',
        'BATCH_TASK_INSTANCE_INDEX=2',
        'BATCH_TASK_INSTANCE_NUM=3',
        'BATCH_TASK_NAME=A',
        'COLOUR=deep "blue"|sea',
        'at home',
      ]),
    );
    const ours = ['PATH', 'LANG', 'HOME', 'PWD', 'SHLVL', '_', 'COLOUR'];
    for (const line of lines.slice(0, -1)) {
      const name = line.split('=')[0] ?? '';
      expect(name.startsWith('BATCH_') || ours.includes(name), line).toBe(true);
    }
  });

  test('a failing command gives its exit code and its last words', async () => {
    const { launch } = await aRunner(kind);
    const run = launch(command('echo "no such luck" >&2; exit 3'));
    expect(await run.ended).toEqual({ kind: 'exited', code: 3, lastLine: 'no such luck' });
  });

  test('a command that is not there is exit code 127, in the words of the shell', async () => {
    const { launch } = await aRunner(kind);
    const outcome = await launch(command('no-such-program --now')).ended;
    expect(outcome).toMatchObject({ kind: 'exited', code: 127 });
    expect(outcome).toHaveProperty('lastLine', expect.stringMatching(/no-such-program.*not found/));
  });

  test('several commands run one after the other, until one fails', async () => {
    const { launch } = await aRunner(kind);
    const Commands = ['echo "it\'s one"', 'false', 'echo three'].map((Command) => ({ Command }));
    const run = launch({ Application: { DeliveryForm: 'LOCAL', Commands } });
    expect(await run.ended).toMatchObject({ code: 1 });
    expect(run.stdout()).toBe("it's one\n");
  });

  test('stopping asks the command first', async () => {
    const { launch } = await aRunner(kind);
    const run = launch(command(`trap "echo bye; exit 7" TERM; ${forever}`));
    await run.says('ready');
    run.handle.stop();
    expect(await run.ended).toMatchObject({ code: 7 });
    expect(run.stdout()).toBe('ready\nbye\n');
  });

  test('a command that does not listen is ended all the same', async () => {
    const { launch } = await aRunner(kind, { patience: 100 });
    const run = launch(command(`trap "" TERM; ${forever}`));
    await run.says('ready');
    run.handle.stop();
    expect(await run.ended).toMatchObject({ code: 137 });
  });

  test('what a command left in the background ends with it', async () => {
    const { launch } = await aRunner(kind);
    // A number that no other test sleeps for.
    const nap = `sleep ${8_000_000 + process.pid}`;
    const run = launch(
      command(`(trap "" TERM HUP; ${nap} & echo "$!" > pid; wait) & while ! [ -s pid ]; do :; done`),
    );
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n')).not.toContain(nap);
  });

  test('a log is cut at its limit, and says so', async () => {
    const { launch } = await aRunner(kind, { logLimit: 10 });
    const run = launch(command('printf 0123456789abc; printf abc >&2'));
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(run.stdout()).toMatch(/^0123456789\n\[jobloom\] The log was cut here/);
    expect(run.stderr()).toBe('abc');
  });

  test('logs are copied to where RedirectInfo says', async () => {
    const { launch, dataDir } = await aRunner(kind);
    const RedirectInfo = {
      StdoutRedirectPath: logs,
      StderrRedirectPath: logs,
      StderrRedirectFileName: `../../\${BATCH_TASK_NAME}.err`,
    };
    const run = launch({ ...command('echo out; echo err >&2'), RedirectInfo });
    await run.ended;
    const read = (name: string) => readFileSync(path.join(dataDir, bucket, 'logs', name), 'utf8');
    expect(read('stdout.job-abcd1234.A.0.log')).toBe('out\n');
    expect(read('..%2F..%2FA.err')).toBe('err\n');
  });

  test('a log that cannot be copied is told in the log', async () => {
    const { launch } = await aRunner(kind);
    const run = launch({ ...command('true'), RedirectInfo: { StdoutRedirectPath: 'cos://nowhere/' } });
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(run.stderr()).toContain('stdout was not copied');
  });

  test('a package is unpacked from the local COS folder', async () => {
    const { launch, dataDir } = await aRunner(kind);
    const source = aDataDir();
    writeFileSync(path.join(source, 'hello.sh'), 'echo from the package');
    mkdirSync(path.join(dataDir, bucket), { recursive: true });
    execFileSync('tar', ['-czf', path.join(dataDir, bucket, 'app.tgz'), '-C', source, 'hello.sh']);
    const PackagePath = 'https://demo-1251783334.cosbj.myqcloud.com/app.tgz';
    const run = launch(command('sh hello.sh', { DeliveryForm: 'PACKAGE', PackagePath }));
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(run.stdout()).toBe('from the package\n');
  });

  test('a package that is not there is said, with where to put it', async () => {
    const { launch } = await aRunner(kind);
    const PackagePath = `${logs}app.tgz`;
    const outcome = await launch(command('true', { DeliveryForm: 'PACKAGE', PackagePath })).ended;
    expect(outcome).toMatchObject({ kind: 'notStarted' });
    expect(JSON.stringify(outcome)).toContain(PackagePath);
  });

  test.each([
    { Name: 'A', Value: 'x\0--bind\0/\0/' },
    { Name: '', Value: 'x' },
    { Name: 'A=B', Value: 'x' },
  ])('a variable that cannot be set starts nothing: %j', async (variable) => {
    const { launch } = await aRunner(kind);
    const outcome = await launch({ ...command('true'), EnvVars: [variable] }).ended;
    expect(outcome).toMatchObject({ kind: 'notStarted' });
  });

  test('a command that is too long for the system is a failed run, not a crash', async () => {
    const { launch } = await aRunner(kind);
    const outcome = await launch(command(`true ${'x'.repeat(300_000)}`)).ended;
    expect(outcome).toMatchObject({ kind: 'notStarted' });
    expect(JSON.stringify(outcome)).toContain('E2BIG');
  });

  test('closing ends all that runs and says nothing more of it', async () => {
    const { launch, runner } = await aRunner(kind);
    const run = launch(command(forever));
    const { pid, identity } = await run.started;
    await run.says('ready');
    await runner.close();
    expect(identityOf(pid)).not.toBe(identity);
  });
});

test('without a sandbox and without consent nothing runs', async () => {
  const { launch } = await aRunner('none');
  const outcome = await launch(command('true'), { unsandboxed: false }).ended;
  expect(outcome).toMatchObject({ kind: 'notStarted' });
});

import type { Text } from '../wire/text.ts';

export type CommandName = 'serve' | 'submit' | 'check' | 'convert' | 'sign';

export const overview: Text = {
  en: `Jobloom: compose, check, submit and follow jobs of Tencent Cloud Batch

Usage: jobloom <command> [options]

  serve      Start the page, the signing proxy and the local Batch service
  submit     Submit a job, and wait for it with --wait
  check      Check a job without sending it
  convert    Write a job in another form
  sign       Show each step of the signature of a request, or why one was refused

Jobs are read from a file, or from standard input with "-", in any form that Jobloom knows: JSON, a query string, a
tccli or curl command, code of an SDK, a workflow of WfCommons, a list of edges.
"jobloom <command> --help" shows options, exit codes and examples.

Examples:
  jobloom check job.json
  jobloom convert job.sh --to python
  jobloom submit job.json --wait`,
  zh: `Jobloom：编排、检查、提交并跟踪腾讯云批量计算的作业

用法：jobloom <命令> [选项]

  serve      启动页面、签名代理和本机 Batch 服务
  submit     提交作业，用 --wait 等待结束
  check      检查作业，不发送
  convert    把作业写成另一种形式
  sign       显示请求签名的每一步，或说明签名为何被拒绝

作业从文件读取，“-”表示标准输入，可以是任何已知形式：JSON、查询字符串、tccli 或 curl 命令、SDK 代码、
WfCommons 工作流、边列表。
“jobloom <命令> --help”显示选项、退出码和示例。

示例：
  jobloom check job.json
  jobloom convert job.sh --to python
  jobloom submit job.json --wait`,
};

export const commandHelp: Readonly<Record<CommandName, Text>> = {
  serve: {
    en: `Usage: jobloom serve [options]

Starts the page, the signing proxy and the local Batch service, on this machine only, until it is stopped.

  --port N          port of the page (default 5599; 0 takes a free one)
  --batch-port N    port of the local Batch service (default 5598; 0 takes a free one)
  --data-dir DIR    where jobs, logs and keys are kept (default .jobloom)
  --no-open         do not open the browser
  --json            print one line of JSON when ready, and do not open the browser

Examples:
  jobloom serve
  jobloom serve --port 0 --batch-port 0 --json`,
    zh: `用法：jobloom serve [选项]

在本机启动页面、签名代理和本机 Batch 服务，直到被停止。

  --port N          页面端口（默认 5599；0 表示任取空闲端口）
  --batch-port N    本机 Batch 服务端口（默认 5598；0 表示任取空闲端口）
  --data-dir DIR    作业、日志和密钥的目录（默认 .jobloom）
  --no-open         不打开浏览器
  --json            就绪时打印一行 JSON，且不打开浏览器

示例：
  jobloom serve
  jobloom serve --port 0 --batch-port 0 --json`,
  },
  submit: {
    en: `Usage: jobloom submit FILE [options]

Checks a job and submits it through the service that runs on the data directory. When none runs, --wait runs one for
as long as the job takes.

  --wait            wait until the job has ended
  --json            print JSON: one line for each change of state, the job's last state at the end
  --yes             agree: to Tencent Cloud, to running without a sandbox, to members that Batch does not document
  --target T        local (default) or tencent
  --region R        default: the request's own, or that of its zone
  --data-dir DIR    default .jobloom

Exit code: 0 succeeded (without --wait: submitted), 1 failed or refused, 2 not sent.

Examples:
  jobloom submit job.json --wait
  jobloom submit job.query.txt --wait --json
  jobloom submit job.json --target tencent --yes`,
    zh: `用法：jobloom submit FILE [选项]

检查作业，并通过数据目录上运行的服务提交。没有服务运行时，--wait 会启动一个，直到作业结束。

  --wait            等待作业结束
  --json            输出 JSON：每次状态变化一行，最后一行是作业的最终状态
  --yes             同意：提交到腾讯云、无沙箱运行、发送文档中没有的成员
  --target T        local（默认）或 tencent
  --region R        默认取请求中的地域，或可用区所在地域
  --data-dir DIR    默认 .jobloom

退出码：0 成功（不带 --wait：已提交），1 失败或被拒绝，2 未发送。

示例：
  jobloom submit job.json --wait
  jobloom submit job.query.txt --wait --json
  jobloom submit job.json --target tencent --yes`,
  },
  check: {
    en: `Usage: jobloom check FILE [--json]

Checks a job against the rules of Batch, without sending anything.

  --json            print one object: {"problems":[{"code","severity","path","message"}]}

Exit code: 0 without errors, 1 with errors, 2 when the file cannot be read as a job.

Examples:
  jobloom check job.json
  cat job.json | jobloom check - --json`,
    zh: `用法：jobloom check FILE [--json]

按 Batch 的规则检查作业，不发送任何内容。

  --json            输出一个对象：{"problems":[{"code","severity","path","message"}]}

退出码：0 没有错误，1 有错误，2 文件不能读作作业。

示例：
  jobloom check job.json
  cat job.json | jobloom check - --json`,
  },
  convert: {
    en: `Usage: jobloom convert FILE --to FORM [options]

Reads a job in any form that is known and prints it in another. What had to be repaired is told on standard error.

  --to FORM         data:     json, json-canonical (members in the order of the API), json-compact, query
                    commands: tccli, tccli-unfold, curl (a bash script that signs with openssl)
                    programs: python, java, php, go, nodejs, dotnet, cpp, ruby (with the official SDK)
  --region R        for commands and programs; default: the request's own, or that of its zone
  --secrets         write passwords and keys, which are masked otherwise
  --json            print one object: {"dialect","text","notes":[{"severity","line","column","message"}]}

Commands and programs take the key pair from TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, and another service
than Tencent Cloud from TENCENTCLOUD_ENDPOINT (but tccli, which has --endpoint).

Exit code: 0 written, 2 when the file cannot be read as a job, or not be written in that form.

Examples:
  jobloom convert job.query.txt --to json
  jobloom convert job.json --to curl --secrets > submit.sh
  cat job.json | jobloom convert - --to python`,
    zh: `用法：jobloom convert FILE --to 形式 [选项]

读取任何已知形式的作业，打印成另一种形式。修复过的内容写到标准错误。

  --to 形式         数据：json、json-canonical（成员按 API 的顺序）、json-compact、query
                    命令：tccli、tccli-unfold、curl（用 openssl 签名的 bash 脚本）
                    程序：python、java、php、go、nodejs、dotnet、cpp、ruby（使用官方 SDK）
  --region R        用于命令和程序；默认取请求中的地域，或可用区所在地域
  --secrets         写出密码和密钥，否则以掩码代替
  --json            输出一个对象：{"dialect","text","notes":[{"severity","line","column","message"}]}

命令和程序从 TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY 读取密钥对，从 TENCENTCLOUD_ENDPOINT 读取腾讯云之外的
服务地址（tccli 除外，它有 --endpoint）。

退出码：0 已写出，2 文件不能读作作业，或不能写成该形式。

示例：
  jobloom convert job.query.txt --to json
  jobloom convert job.json --to curl --secrets > submit.sh
  cat job.json | jobloom convert - --to python`,
  },
  sign: {
    en: `Usage: jobloom sign FILE [options]

Shows each step of the TC3-HMAC-SHA256 signature of SubmitJob with this job: to find where two signers part.
The secret key and the keys made of it are never printed, the SecretId is masked, and nothing is sent.
With --why, FILE is a request that was refused, as HTTP headers and body, as a curl command or as the
signed address (v1), and the answer is the first step that is wrong, and the usual cause.

  --target T        whose key: local (default; the service must run) or tencent
  --made-up         the key pair of the documentation's examples; then all keys are shown
  --timestamp N     Unix seconds (default: now); with --why: when the request was refused
  --why             say what is wrong with a request that was refused
  --json            print one object: {"steps":[{"step","title","explanation","text"}]},
                    with --why {"verdict","findings":[{"step","cause","certainty","message"}]}
  --data-dir DIR    default .jobloom

Exit code: 0 shown (with --why: nothing found), 1 with --why: found, 2 when FILE cannot be read or there is no key.

Examples:
  jobloom sign job.json --made-up
  jobloom sign job.json --target tencent --timestamp 1551113065
  jobloom sign refused.txt --why --target tencent`,
    zh: `用法：jobloom sign FILE [选项]

显示用此作业调用 SubmitJob 时 TC3-HMAC-SHA256 签名的每一步，便于找出两种签名实现的分歧。
SecretKey 及其派生密钥从不打印，SecretId 会被掩码；不发送任何内容。
带 --why 时，FILE 是一个被拒绝的请求（HTTP 头部加正文、curl 命令，或签名方法 v1 的地址），输出第一个出错的步骤和常见原因。

  --target T        使用谁的密钥：local（默认，服务须在运行）或 tencent
  --made-up         使用文档示例中的密钥对，此时显示所有密钥
  --timestamp N     Unix 秒（默认为当前时间）；带 --why 时：请求被拒绝的时间
  --why             说明被拒绝的请求错在哪里
  --json            输出一个对象：{"steps":[{"step","title","explanation","text"}]}，
                    带 --why 时 {"verdict","findings":[{"step","cause","certainty","message"}]}
  --data-dir DIR    默认 .jobloom

退出码：0 已显示（带 --why：未发现问题），1 带 --why：发现问题，2 FILE 不能读取或没有密钥。

示例：
  jobloom sign job.json --made-up
  jobloom sign job.json --target tencent --timestamp 1551113065
  jobloom sign refused.txt --why --target tencent`,
  },
};

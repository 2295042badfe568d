import { expect, it } from 'vitest';
import { requestIn } from '../testing/readText.ts';

const job = '{"Job":{"JobName":"a"}}';
const [one, two] = [job.slice(0, 9), job.slice(9)];
const quoted = (text: string) => JSON.stringify(text);

it.each([
  `import a.b;\nString s = String.join("", ${quoted(one)}, ${quoted(two)});\nreq = SubmitJobRequest.fromJsonString(s, X.class);`,
  `import json\ns = "".join([${quoted(one)}, ${quoted(two)}])\nreq.from_json_string(s)`,
  `const s = [${quoted(one)}, ${quoted(two)}].join('');\nclient.SubmitJob(JSON.parse(s));`,
  `<?php\n$s = implode('', array('${one}', '${two}'));\n$req->fromJsonString($s);`,
  `package main\ns := strings.Join([]string{${quoted(one)}, ${quoted(two)}}, "")\nrequest.FromJsonString(s)`,
  `using A.B;\nvar s = string.Join("", new[] { ${quoted(one)}, ${quoted(two)} });\nvar req = AbstractModel.FromJsonString<SubmitJobRequest>(s);`,
  `require 'json'\ns = ['${one}', '${two}'].join('')\nreq.deserialize(JSON.parse(s))`,
])('pieces are joined in %j', (text) => {
  expect(requestIn(text)).toEqual({ Job: { JobName: 'a' } });
});

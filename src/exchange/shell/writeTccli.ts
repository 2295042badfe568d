// The vendor's command line (https://github.com/TencentCloud/tencentcloud-cli): one JSON argument for each member, or
// all members unfolded.
import { isJsonObject, type JsonValue } from '../../wire/json.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { fitsArgument } from './longestArgument.ts';
import { quoteShell } from './quoteShell.ts';
import { maskRemark } from './shellHead.ts';

type Option = readonly [name: string, ...values: string[]];

/** The parser takes what begins with `-` for an option, unless it is glued to its own, or a number. */
function words([name, ...values]: Option): string {
  const [only] = values;
  if (values.length === 1 && only !== undefined && /^-(?!\d+(?:\.\d+)?$)/.test(only)) {
    return `${quoteShell(`--${name}`)}=${quoteShell(only)}`;
  }
  return [`--${name}`, ...values].map(quoteShell).join(' ');
}

function command(call: Call, options: readonly Option[]): string {
  const region: Option[] = call.region === undefined ? [] : [['region', call.region]];
  const lines = [...region, ...options].map((option) => ` \\\n  ${words(option)}`);
  return `${maskRemark(call, '#')}tccli batch SubmitJob${lines.join('')}\n`;
}

/** Each member of the request as JSON; all of it in a file where one of them is too long for an argument. */
export function writeTccli(call: Call): string {
  const members = Object.entries<JsonValue>(call.request).map(([name, value]) => {
    return [name, typeof value === 'string' ? value : codeJson(value, 'pretty')] as const;
  });
  return members.every(([, value]) => fitsArgument(value)) ? command(call, members) : fromFile(call);
}

/** No line of JSON is the word that ends it, and nothing is expanded in what stands before it. */
const fromFile = (call: Call): string => `${maskRemark(call, '#')}request=$(mktemp)
cat > "$request" <<'JSON'
${codeJson(call.request, 'pretty')}
JSON
tccli batch SubmitJob \\
${call.region === undefined ? '' : `  --region ${call.region} \\\n`}  --cli-input-json "file://$request"
rm -f "$request"
`;

/** The tool knows Python's words alone. */
const scalar = (value: JsonValue): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);

/** `--Job.Tasks.0.TaskName x`: indexes from 0, a list of words as one option, what is null or empty not at all. */
export function writeTccliUnfolded(call: Call): string {
  const options: Option[] = [['cli-unfold-argument']];
  const rest: [string, JsonValue][] = [['', call.request]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [key, value] = next;
    if (value === null) continue;
    if (Array.isArray(value) && value.length > 0 && value.every(isWord)) {
      options.push([key, ...value.map(scalar)]);
    } else if (isJsonObject(value) || Array.isArray(value)) {
      for (const [name, child] of Object.entries<JsonValue>(value).reverse()) {
        rest.push([key === '' ? name : `${key}.${name}`, child]);
      }
    } else options.push([key, scalar(value)]);
  }
  return command(call, options);
}

const isWord = (value: JsonValue): boolean => typeof value !== 'object';

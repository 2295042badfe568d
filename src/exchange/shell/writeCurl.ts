// A script that signs and sends the request with nothing but bash (3.2 of macOS too), openssl and curl.
import { batchHost, batchVersion } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { fitsArgument } from './longestArgument.ts';
import { quoteShell } from './quoteShell.ts';
import { maskRemark } from './shellHead.ts';

export function writeCurl(call: Call): string {
  const json = codeJson(call.request, 'pretty');
  const send = fitsArgument(json)
    ? `curl -sS --max-time 60 "\${headers[@]}" --data-binary "$payload" "$endpoint/"`
    : `printf '%s' "$payload" | curl -sS --max-time 60 "\${headers[@]}" --data-binary @- "$endpoint/"`;

  const region =
    call.region === undefined
      ? `\${TENCENTCLOUD_REGION:?set it to the region of the zone, e.g. ap-guangzhou}`
      : call.region;
  return `#!/usr/bin/env bash
# Submits a job to Tencent Cloud Batch, signed with TC3-HMAC-SHA256. Needs bash, curl and openssl:
#   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... bash submit.sh
# TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '#')}set -euo pipefail

secret_id=\${TENCENTCLOUD_SECRET_ID:?is not set}
secret_key=\${TENCENTCLOUD_SECRET_KEY:?is not set}
token=\${TENCENTCLOUD_TOKEN:-}
endpoint=\${TENCENTCLOUD_ENDPOINT:-https://${batchHost}}
region=${region}

# shellcheck disable=SC2016 # nothing in the request is meant to expand
payload=${quoteShell(json)}

service='batch'
host=\${endpoint#*://}
host=\${host%%/*}
content_type='application/json; charset=utf-8'
# The day of the signature is that of UTC, read together with the time so that midnight cannot fall between them.
now=$(date -u '+%s %Y-%m-%d')
timestamp=\${now% *}
date=\${now#* }

hex() { od -An -v -tx1 | tr -d ' \\n'; }
sha256() { printf '%s' "$1" | openssl dgst -sha256 -binary | hex; }

# HMAC-SHA256 of the text $2 under the key $1, both results and keys in hex. Not left to openssl, which would want the
# key as an argument, where every user of this machine could read it.
hmac() {
  local key=$1 inner='' outer='' byte at
  if [ \${#key} -gt 128 ]; then
    key=$(printf '%b' "$(printf '%s' "$key" | sed 's/../\\\\x&/g')" | openssl dgst -sha256 -binary | hex)
  fi
  for ((at = 0; at < 128; at += 2)); do
    byte=\${key:at:2}
    byte=$((16#\${byte:-00}))
    printf -v inner '%s\\\\x%02x' "$inner" $((byte ^ 0x36))
    printf -v outer '%s\\\\x%02x' "$outer" $((byte ^ 0x5c))
  done
  {
    printf '%b' "$outer"
    { printf '%b' "$inner"; printf '%s' "$2"; } | openssl dgst -sha256 -binary
  } | openssl dgst -sha256 -binary | hex
}

# Step 1: the canonical request
signed_headers='content-type;host;x-tc-action'
canonical_request=$(printf 'POST\\n/\\n\\ncontent-type:%s\\nhost:%s\\nx-tc-action:submitjob\\n\\n%s\\n%s' \\
  "$content_type" "$host" "$signed_headers" "$(sha256 "$payload")")

# Step 2: the string to sign
scope=$date/$service/tc3_request
string_to_sign=$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$timestamp" "$scope" "$(sha256 "$canonical_request")")

# Step 3: the keys, and the signature
date_key=$(hmac "$(printf 'TC3%s' "$secret_key" | hex)" "$date")
service_key=$(hmac "$date_key" "$service")
signing_key=$(hmac "$service_key" tc3_request)
signature=$(hmac "$signing_key" "$string_to_sign")

# Step 4: the request
headers=(
  -H "Authorization: TC3-HMAC-SHA256 Credential=$secret_id/$scope, SignedHeaders=$signed_headers, Signature=$signature"
  -H "Content-Type: $content_type"
  -H "Host: $host"
  -H 'X-TC-Action: SubmitJob'
  -H 'X-TC-Version: ${batchVersion}'
  -H "X-TC-Timestamp: $timestamp"
  -H "X-TC-Region: $region"
)
if [ -n "$token" ]; then headers+=(-H "X-TC-Token: $token"); fi

# The very bytes that were hashed: curl changes nothing in them.
send() {
  ${send}
}
answer=$(send)
printf '%s\\n' "$answer"
# The service tells of errors with HTTP 200.
case $answer in
  *'"JobId"'*) ;;
  *) exit 1 ;;
esac
`;
}

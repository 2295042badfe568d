import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { escapeUnseen } from '../codeJson.ts';
import { type Spelling, writeJson } from '../json/writeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/** Python reads JSON's strings and numbers as they are; three words are other ones. */
const words = new Map<unknown, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);

const pythonSpelling: Spelling = {
  scalar: (value) => words.get(value) ?? JSON.stringify(value),
  name: (name) => JSON.stringify(name),
};

export const writePython = (call: Call): string => `# -*- coding: utf-8 -*-
# Submits a job to Tencent Cloud Batch:
#   pip install tencentcloud-sdk-python-batch
#   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... python3 submit.py
# TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '#')}import json
import os
import sys

from tencentcloud.batch.v20170312 import batch_client, models
from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

params = ${escapeUnseen(writeJson(call.request, 'pretty', pythonSpelling))}

endpoint = os.environ.get("TENCENTCLOUD_ENDPOINT", "https://${batchHost}")
region = ${call.region === undefined ? 'os.environ["TENCENTCLOUD_REGION"]' : `"${call.region}"`}

try:
    cred = credential.Credential(
        os.environ["TENCENTCLOUD_SECRET_ID"],
        os.environ["TENCENTCLOUD_SECRET_KEY"],
        os.environ.get("TENCENTCLOUD_TOKEN"),
    )
    scheme, host = endpoint.split("://")
    http_profile = HttpProfile(protocol=scheme, endpoint=host)
    client = batch_client.BatchClient(cred, region, ClientProfile(httpProfile=http_profile))

    req = models.SubmitJobRequest()
    req.from_json_string(json.dumps(params))
    resp = client.SubmitJob(req)
    print(resp.to_json_string())
except KeyError as missing:
    sys.exit("%s is not set" % missing)
except TencentCloudSDKException as err:
    sys.exit("%s: %s (request %s)" % (err.get_code(), err.get_message(), err.get_request_id()))
`;

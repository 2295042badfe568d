import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/**
 * The request in a quoted heredoc, in which nothing is escaped; no line of JSON is the word that ends it. Sent as it
 * stands: the models of this SDK leave `false` and empty lists out (AbstractModel#flat).
 */
export const writeRuby = (call: Call): string => `# -*- coding: UTF-8 -*-
# Submits a job to Tencent Cloud Batch:
#   gem install tencentcloud-sdk-common tencentcloud-sdk-batch
#   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... ruby submit.rb
# TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '#')}require 'json'
require 'tencentcloud-sdk-common'
require 'tencentcloud-sdk-batch'

PARAMS = <<'JSON'
${codeJson(call.request, 'pretty')}
JSON

begin
  cred = TencentCloud::Common::Credential.new(
    ENV.fetch('TENCENTCLOUD_SECRET_ID'),
    ENV.fetch('TENCENTCLOUD_SECRET_KEY'),
    ENV['TENCENTCLOUD_TOKEN']
  )
  scheme, host = ENV.fetch('TENCENTCLOUD_ENDPOINT', 'https://${batchHost}').split('://')
  http_profile = TencentCloud::Common::HttpProfile.new
  http_profile.scheme = scheme
  http_profile.endpoint = host
  client_profile = TencentCloud::Common::ClientProfile.new
  client_profile.http_profile = http_profile
  region = ${call.region === undefined ? "ENV.fetch('TENCENTCLOUD_REGION')" : `'${call.region}'`}
  client = TencentCloud::Batch::V20170312::Client.new(cred, region, client_profile)

  # The models of this SDK would leave false and [] out: the request is sent as it stands.
  response = JSON.parse(client.send_request('SubmitJob', JSON.parse(PARAMS)))['Response']
  error = response['Error']
  abort "#{error['Code']}: #{error['Message']} (request #{response['RequestId']})" if error
  puts JSON.generate(response)
rescue KeyError => e
  abort "#{e.key} is not set"
rescue TencentCloud::Common::TencentCloudSDKException => e
  abort "#{e.code}: #{e.message} (request #{e.request_id})"
end
`;

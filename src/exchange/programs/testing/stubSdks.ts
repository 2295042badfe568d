// Stands in for the official SDKs, with the names that the programs use: SubmitJob answers with the request that the
// SDK was given, as JSON, so that a test sees what the interpreter really made of the program.

export const pythonSdk: Readonly<Record<string, string>> = {
  'tencentcloud/__init__.py': '',
  'tencentcloud/batch/__init__.py': '',
  'tencentcloud/batch/v20170312/__init__.py': '',
  'tencentcloud/batch/v20170312/models.py': `
class SubmitJobRequest(object):
    def from_json_string(self, text):
        self.text = text
`,
  'tencentcloud/batch/v20170312/batch_client.py': `
import json
class Answer(object):
    def __init__(self, text):
        self.text = text
    def to_json_string(self):
        return self.text
class BatchClient(object):
    def __init__(self, cred, region, profile):
        self.seen = [cred.seen, region, profile.httpProfile.seen]
    def SubmitJob(self, req):
        return Answer(json.dumps({"client": self.seen, "request": json.loads(req.text)}))
`,
  'tencentcloud/common/__init__.py': '',
  'tencentcloud/common/credential.py': `
class Credential(object):
    def __init__(self, secret_id, secret_key, token=None):
        self.seen = [secret_id, secret_key, token or ""]
`,
  'tencentcloud/common/exception/__init__.py': '',
  'tencentcloud/common/exception/tencent_cloud_sdk_exception.py': `
class TencentCloudSDKException(Exception):
    pass
`,
  'tencentcloud/common/profile/__init__.py': '',
  'tencentcloud/common/profile/client_profile.py': `
class ClientProfile(object):
    def __init__(self, signMethod=None, httpProfile=None):
        self.httpProfile = httpProfile
`,
  'tencentcloud/common/profile/http_profile.py': `
class HttpProfile(object):
    def __init__(self, protocol=None, endpoint=None):
        self.seen = protocol + "://" + endpoint
`,
};

export const rubySdk: Readonly<Record<string, string>> = {
  'tencentcloud-sdk-common.rb': `
module TencentCloud
  module Common
    class TencentCloudSDKException < StandardError; end
    Credential = Struct.new(:id, :key, :token)
    HttpProfile = Struct.new(:scheme, :endpoint)
    ClientProfile = Struct.new(:http_profile)
  end
end
`,
  'tencentcloud-sdk-batch.rb': `
module TencentCloud
  module Batch
    module V20170312
      class Client
        def initialize(cred, region, profile)
          http = profile.http_profile
          @seen = [[cred.id, cred.key, cred.token || ''], region, http.scheme + '://' + http.endpoint]
        end
        def send_request(action, params)
          JSON.generate({ Response: { client: @seen, request: params, action: action } })
        end
      end
    end
  end
end
`,
};

export const phpSdk: Readonly<Record<string, string>> = {
  'vendor/autoload.php': `<?php
namespace TencentCloud\\Common\\Exception { class TencentCloudSDKException extends \\Exception {} }
namespace TencentCloud\\Common {
    class Credential { public $seen; function __construct($id, $key, $token = '') { $this->seen = [$id, $key, $token]; } }
}
namespace TencentCloud\\Common\\Profile {
    class HttpProfile {
        public $seen = '';
        function setProtocol($protocol) { $this->seen .= $protocol; }
        function setEndpoint($endpoint) { $this->seen .= $endpoint; }
    }
    class ClientProfile { public $http; function setHttpProfile($http) { $this->http = $http; } }
}
namespace TencentCloud\\Batch\\V20170312\\Models {
    class SubmitJobRequest { public $text; function fromJsonString($text) { $this->text = $text; } }
}
namespace TencentCloud\\Batch\\V20170312 {
    class Answer { public $text; function toJsonString() { return $this->text; } }
    class BatchClient {
        private $seen;
        function __construct($cred, $region, $profile) { $this->seen = [$cred->seen, $region, $profile->http->seen]; }
        function SubmitJob($req) {
            $answer = new Answer();
            $answer->text = '{"client":' . json_encode($this->seen) . ',"request":' . $req->text . '}';
            return $answer;
        }
    }
}
`,
};

export const nodejsSdk: Readonly<Record<string, string>> = {
  'node_modules/tencentcloud-sdk-nodejs-batch/index.js': `
exports.batch = { v20170312: { Client: class {
  constructor({ credential, region, profile }) {
    const { protocol, endpoint } = profile.httpProfile;
    this.seen = [[credential.secretId, credential.secretKey, credential.token || ""], region, protocol + endpoint];
  }
  async SubmitJob(request) { return { client: this.seen, request }; }
} } };
`,
};

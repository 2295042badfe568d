import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

const sdk = 'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud';

/** The request in a raw string, which can hold anything but a backtick: JSON can write that one as an escape. */
export const writeGo = (call: Call): string => `// Submits a job to Tencent Cloud Batch:
//   go mod init submit && go mod tidy
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... go run submit.go
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}
package main

import (
	"fmt"
	"os"
	"strings"

	batch "${sdk}/batch/v20170312"
	"${sdk}/common"
	"${sdk}/common/errors"
	"${sdk}/common/profile"
)

const params = \`${codeJson(call.request, 'pretty', /`/g)}\`

func required(name string) string {
	value := os.Getenv(name)
	if value == "" {
		fail(name + " is not set")
	}
	return value
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, message)
	os.Exit(1)
}

func main() {
	credential := common.NewTokenCredential(
		required("TENCENTCLOUD_SECRET_ID"),
		required("TENCENTCLOUD_SECRET_KEY"),
		os.Getenv("TENCENTCLOUD_TOKEN"),
	)
	endpoint := os.Getenv("TENCENTCLOUD_ENDPOINT")
	if endpoint == "" {
		endpoint = "https://${batchHost}"
	}
	clientProfile := profile.NewClientProfile()
	if strings.HasPrefix(endpoint, "http://") {
		clientProfile.HttpProfile.Scheme = "HTTP"
	}
	clientProfile.HttpProfile.Endpoint = endpoint[strings.Index(endpoint, "://")+3:]
	client, err := batch.NewClient(credential, ${call.region === undefined ? 'required("TENCENTCLOUD_REGION")' : `"${call.region}"`}, clientProfile)
	if err != nil {
		fail(err.Error())
	}

	request := batch.NewSubmitJobRequest()
	if err := request.FromJsonString(params); err != nil {
		fail(err.Error())
	}
	response, err := client.SubmitJob(request)
	if refused, ok := err.(*errors.TencentCloudSDKError); ok {
		fail(fmt.Sprintf("%s: %s (request %s)", refused.GetCode(), refused.GetMessage(), refused.GetRequestId()))
	}
	if err != nil {
		fail(err.Error())
	}
	fmt.Println(response.ToJsonString())
}
`;

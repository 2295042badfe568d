// Stands in for the SDKs of Go and .NET, as `compiledSdks.ts` does for others.

const sdk = 'github.com/tencentcloud/tencentcloud-sdk-go';

export const goSdk: Readonly<Record<string, string>> = {
  'go.mod': `module submit

go 1.16

require ${sdk} v0.0.0

replace ${sdk} => ./sdk
`,
  'sdk/go.mod': `module ${sdk}\n`,
  'sdk/tencentcloud/common/credential.go': `package common

type Credential struct{ Id, Key, Token string }

func NewTokenCredential(id, key, token string) *Credential { return &Credential{id, key, token} }
`,
  'sdk/tencentcloud/common/errors/errors.go': `package errors

type TencentCloudSDKError struct{}

func (e *TencentCloudSDKError) Error() string        { return "" }
func (e *TencentCloudSDKError) GetCode() string      { return "" }
func (e *TencentCloudSDKError) GetMessage() string   { return "" }
func (e *TencentCloudSDKError) GetRequestId() string { return "" }
`,
  'sdk/tencentcloud/common/profile/profile.go': `package profile

type HttpProfile struct{ Scheme, Endpoint string }
type ClientProfile struct{ HttpProfile *HttpProfile }

func NewClientProfile() *ClientProfile { return &ClientProfile{&HttpProfile{Scheme: "HTTPS"}} }
`,
  'sdk/tencentcloud/batch/v20170312/client.go': `package v20170312

import (
	"encoding/json"
	"strings"

	"${sdk}/tencentcloud/common"
	"${sdk}/tencentcloud/common/profile"
)

type Client struct{ seen []interface{} }
type SubmitJobRequest struct{ text string }
type SubmitJobResponse struct{ text string }

func NewClient(cred *common.Credential, region string, p *profile.ClientProfile) (*Client, error) {
	address := strings.ToLower(p.HttpProfile.Scheme) + "://" + p.HttpProfile.Endpoint
	return &Client{[]interface{}{[]string{cred.Id, cred.Key, cred.Token}, region, address}}, nil
}
func NewSubmitJobRequest() *SubmitJobRequest { return &SubmitJobRequest{} }
func (r *SubmitJobRequest) FromJsonString(text string) error {
	r.text = text
	return nil
}
func (c *Client) SubmitJob(r *SubmitJobRequest) (*SubmitJobResponse, error) {
	seen, err := json.Marshal(c.seen)
	return &SubmitJobResponse{"{\\"client\\":" + string(seen) + ",\\"request\\":" + r.text + "}"}, err
}
func (r *SubmitJobResponse) ToJsonString() string { return r.text }
`,
};

export const dotnetSdk: Readonly<Record<string, string>> = {
  'sdk.cs': `using System;
namespace TencentCloud.Common
{
    public class Credential
    {
        public string SecretId { get; set; }
        public string SecretKey { get; set; }
        public string Token { get; set; }
    }
    public class AbstractModel
    {
        public string Text;
        public static V FromJsonString<V>(string json) where V : AbstractModel, new() { return new V { Text = json }; }
        public static string ToJsonString<V>(V obj) where V : AbstractModel { return obj.Text; }
    }
    public class TencentCloudSDKException : Exception
    {
        public TencentCloudSDKException(string message) : base(message) { }
    }
}
namespace TencentCloud.Common.Profile
{
    public class HttpProfile
    {
        public string Protocol { get; set; }
        public string Endpoint { get; set; }
    }
    public class ClientProfile
    {
        public HttpProfile HttpProfile { get; set; }
    }
}
namespace TencentCloud.Batch.V20170312.Models
{
    // Models have a Task of their own.
    public class Task : TencentCloud.Common.AbstractModel { }
    public class SubmitJobRequest : TencentCloud.Common.AbstractModel { }
    public class SubmitJobResponse : TencentCloud.Common.AbstractModel { }
}
namespace TencentCloud.Batch.V20170312
{
    using TencentCloud.Batch.V20170312.Models;
    public class BatchClient
    {
        readonly string seen;
        public BatchClient(TencentCloud.Common.Credential cred, string region, TencentCloud.Common.Profile.ClientProfile profile)
        {
            seen = "[[\\"" + cred.SecretId + "\\",\\"" + cred.SecretKey + "\\",\\"" + cred.Token + "\\"],\\"" + region + "\\",\\""
                + profile.HttpProfile.Protocol + profile.HttpProfile.Endpoint + "\\"]";
        }
        public SubmitJobResponse SubmitJobSync(SubmitJobRequest req)
        {
            return new SubmitJobResponse { Text = "{\\"client\\":" + seen + ",\\"request\\":" + req.Text + "}" };
        }
    }
}
`,
};

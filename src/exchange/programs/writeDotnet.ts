import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/** A verbatim string: all stands as it is, line feeds too, but a quote is two. */
export const dotnetLiteral = (text: string): string => `@"${text.replaceAll('"', '""')}"`;

export const writeDotnet = (call: Call): string => `// Submits a job to Tencent Cloud Batch:
//   dotnet new console && dotnet add package TencentCloudSDK.Batch
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... dotnet run
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}using System;
using TencentCloud.Batch.V20170312;
using TencentCloud.Batch.V20170312.Models;
using TencentCloud.Common;
using TencentCloud.Common.Profile;

class Program
{
    const string Params = ${dotnetLiteral(codeJson(call.request, 'pretty'))};

    static string Required(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrEmpty(value)) throw new InvalidOperationException(name + " is not set");
        return value;
    }

    static int Main()
    {
        try
        {
            var cred = new Credential
            {
                SecretId = Required("TENCENTCLOUD_SECRET_ID"),
                SecretKey = Required("TENCENTCLOUD_SECRET_KEY"),
                Token = Environment.GetEnvironmentVariable("TENCENTCLOUD_TOKEN"),
            };
            var endpoint = Environment.GetEnvironmentVariable("TENCENTCLOUD_ENDPOINT") ?? "https://${batchHost}";
            var start = endpoint.IndexOf("://", StringComparison.Ordinal) + 3;
            var clientProfile = new ClientProfile
            {
                HttpProfile = new HttpProfile
                {
                    Protocol = endpoint.Substring(0, start),
                    Endpoint = endpoint.Substring(start),
                },
            };
            var client = new BatchClient(cred, ${call.region === undefined ? 'Required("TENCENTCLOUD_REGION")' : `"${call.region}"`}, clientProfile);

            var req = AbstractModel.FromJsonString<SubmitJobRequest>(Params);
            var resp = client.SubmitJobSync(req);
            Console.WriteLine(AbstractModel.ToJsonString(resp));
            return 0;
        }
        catch (TencentCloudSDKException e)
        {
            Console.Error.WriteLine(e.ToString());
            return 1;
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
`;

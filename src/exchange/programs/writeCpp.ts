import { batchHost, batchVersion } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/** A raw string between a mark of its own, which the text does not hold. */
export function cppLiteral(text: string): string {
  let mark = 'JSON';
  for (let n = 1; text.includes(`)${mark}"`); n += 1) mark = `JSON${n}`;
  return `R"${mark}(${text})${mark}"`;
}

/** The typed client of this SDK reads no JSON: the common client sends it as it is. */
export const writeCpp = (
  call: Call,
): string => `// Submits a job to Tencent Cloud Batch. Build with the core of tencentcloud-sdk-cpp:
//   g++ -std=c++11 submit.cpp -o submit -ltencentcloud-sdk-cpp-core -lcurl -lcrypto -luuid
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... ./submit
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}#include <tencentcloud/core/CommonClient.h>
#include <tencentcloud/core/Credential.h>
#include <tencentcloud/core/TencentCloud.h>
#include <tencentcloud/core/profile/ClientProfile.h>
#include <tencentcloud/core/profile/HttpProfile.h>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace TencentCloud;

static const char *const params = ${cppLiteral(codeJson(call.request, 'pretty'))};

static std::string variable(const char *name, const std::string &otherwise)
{
    const char *value = std::getenv(name);
    return value == nullptr || *value == '\\0' ? otherwise : std::string(value);
}

static std::string required(const char *name)
{
    const std::string value = variable(name, "");
    if (value.empty())
    {
        std::cerr << name << " is not set" << std::endl;
        std::exit(1);
    }
    return value;
}

int main()
{
    const std::string secretId = required("TENCENTCLOUD_SECRET_ID");
    const std::string secretKey = required("TENCENTCLOUD_SECRET_KEY");
    const std::string endpoint = variable("TENCENTCLOUD_ENDPOINT", "https://${batchHost}");
    const std::string region = ${call.region === undefined ? 'required("TENCENTCLOUD_REGION")' : `"${call.region}"`};

    InitAPI();
    Credential cred(secretId, secretKey, variable("TENCENTCLOUD_TOKEN", ""));
    HttpProfile httpProfile;
    if (endpoint.compare(0, 7, "http://") == 0)
    {
        httpProfile.SetProtocol(HttpProfile::Scheme::HTTP);
    }
    httpProfile.SetEndpoint(endpoint.substr(endpoint.find("://") + 3));
    CommonClient client("batch", "${batchVersion}", cred, region, ClientProfile(httpProfile));

    int status = 0;
    auto outcome = client.MakeRequestJson("SubmitJob", params);
    if (outcome.IsSuccess())
    {
        auto result = outcome.GetResult();
        const std::string answer(result.Body(), result.BodySize());
        std::cout << answer << std::endl;
        // The service tells of errors with HTTP 200.
        if (answer.find("\\"JobId\\"") == std::string::npos) status = 1;
    }
    else
    {
        std::cerr << outcome.GetError().PrintAll() << std::endl;
        status = 1;
    }
    ShutdownAPI();
    return status;
}
`;

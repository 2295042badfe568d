// Stands in for the SDKs of compiled languages, as `stubSdks.ts` does for the others.

const inPackage = (name: string, source: string): readonly [file: string, text: string] => {
  const className = /class (\w+)/.exec(source)?.[1] ?? '';
  return [`${name.replaceAll('.', '/')}/${className}.java`, `package ${name};\n${source}\n`];
};

const common = 'com.tencentcloudapi.common';
const batch = 'com.tencentcloudapi.batch.v20170312';

export const javaSdk: Readonly<Record<string, string>> = Object.fromEntries([
  inPackage(
    common,
    `public class AbstractModel {
  public String text;
  public static <T extends AbstractModel> T fromJsonString(String text, Class<T> type) {
    try {
      T made = type.getDeclaredConstructor().newInstance();
      made.text = text;
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
  public static String toJsonString(AbstractModel model) { return model.text; }
}`,
  ),
  inPackage(
    common,
    `public class Credential {
  public final String seen;
  public Credential(String id, String key, String token) {
    seen = "[\\"" + id + "\\",\\"" + key + "\\",\\"" + (token == null ? "" : token) + "\\"]";
  }
}`,
  ),
  inPackage(
    `${common}.exception`,
    `public class TencentCloudSDKException extends Exception {
  public String getErrorCode() { return ""; }
  public String getRequestId() { return ""; }
}`,
  ),
  inPackage(
    `${common}.profile`,
    `public class HttpProfile {
  public String seen = "";
  public void setProtocol(String protocol) { seen += protocol; }
  public void setEndpoint(String endpoint) { seen += endpoint; }
}`,
  ),
  inPackage(
    `${common}.profile`,
    `public class ClientProfile {
  public HttpProfile http;
  public void setHttpProfile(HttpProfile http) { this.http = http; }
}`,
  ),
  inPackage(`${batch}.models`, `public class SubmitJobRequest extends ${common}.AbstractModel {}`),
  inPackage(`${batch}.models`, `public class SubmitJobResponse extends ${common}.AbstractModel {}`),
  inPackage(
    batch,
    `import ${batch}.models.*;
public class BatchClient {
  private final String seen;
  public BatchClient(${common}.Credential cred, String region, ${common}.profile.ClientProfile profile) {
    seen = "[" + cred.seen + ",\\"" + region + "\\",\\"" + profile.http.seen + "\\"]";
  }
  public SubmitJobResponse SubmitJob(SubmitJobRequest request) throws ${common}.exception.TencentCloudSDKException {
    SubmitJobResponse response = new SubmitJobResponse();
    response.text = "{\\"client\\":" + seen + ",\\"request\\":" + request.text + "}";
    return response;
  }
}`,
  ),
]);

const core = 'tencentcloud/core';

export const cppSdk: Readonly<Record<string, string>> = {
  [`${core}/TencentCloud.h`]: `#pragma once
namespace TencentCloud {
inline void InitAPI() {}
inline void ShutdownAPI() {}
}
`,
  [`${core}/Credential.h`]: `#pragma once
#include <string>
namespace TencentCloud {
struct Credential {
  std::string seen;
  Credential(const std::string &id, const std::string &key, const std::string &token)
      : seen("[\\"" + id + "\\",\\"" + key + "\\",\\"" + token + "\\"]") {}
};
}
`,
  [`${core}/profile/HttpProfile.h`]: `#pragma once
#include <string>
namespace TencentCloud {
struct HttpProfile {
  enum Scheme { HTTPS, HTTP };
  Scheme scheme = HTTPS;
  std::string endpoint;
  void SetProtocol(const Scheme &protocol) { scheme = protocol; }
  void SetEndpoint(const std::string &host) { endpoint = host; }
};
}
`,
  [`${core}/profile/ClientProfile.h`]: `#pragma once
#include "HttpProfile.h"
namespace TencentCloud {
struct ClientProfile {
  HttpProfile http;
  ClientProfile(const HttpProfile &profile) : http(profile) {}
};
}
`,
  [`${core}/CommonClient.h`]: `#pragma once
#include "Credential.h"
#include "profile/ClientProfile.h"
namespace TencentCloud {
struct Answer {
  std::string text;
  const char *Body() const { return text.data(); }
  std::size_t BodySize() const { return text.size(); }
};
struct Failure {
  std::string PrintAll() const { return ""; }
};
struct Outcome {
  Answer answer;
  bool IsSuccess() const { return true; }
  Answer GetResult() const { return answer; }
  Failure GetError() const { return Failure(); }
};
struct CommonClient {
  std::string seen;
  CommonClient(const std::string &, const std::string &, const Credential &cred, const std::string &region,
               const ClientProfile &profile)
      : seen("[" + cred.seen + ",\\"" + region + "\\",\\"" + (profile.http.scheme == HttpProfile::HTTP ? "http" : "https") +
             "://" + profile.http.endpoint + "\\"]") {}
  Outcome MakeRequestJson(const std::string &, const std::string &text) {
    return Outcome{Answer{"{\\"JobId\\":\\"job-1\\",\\"client\\":" + seen + ",\\"request\\":" + text + "}"}};
  }
};
}
`,
};

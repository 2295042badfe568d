import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/** A class file holds at most 65,535 bytes a constant, and an emoji takes six. */
const longest = 10_000;
/** A method holds at most 65,535 bytes of code, and each string of a list takes eight. */
const most = 4_000;

/** Below this all pieces together are one constant; above, each is a constant of its own. */
const longestConstant = 60_000;

/** JSON holds no control characters: only the quote and the backslash mean something else in Java. */
const javaLiteral = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** The text in pieces that a class file can hold: whole lines where there are not too many. */
export function javaPieces(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  const whole = lines.length <= most && lines.every((line) => line.length <= longest);
  // Never between the two halves of a character.
  return whole ? lines : (text.match(new RegExp(`[\\s\\S]{1,${longest}}`, 'gu')) ?? []);
}

/** An expression for the text, a line of it on each line. */
export function javaString(text: string): string {
  const pieces = javaPieces(text).map(javaLiteral);
  const indent = '\n            ';
  return text.length * 6 < longestConstant || new TextEncoder().encode(text).length * 1.5 < longestConstant
    ? pieces.join(`${indent}+ `)
    : `String.join("",${indent}${pieces.join(`,${indent}`)})`;
}

export const writeJava = (
  call: Call,
): string => `// Submits a job to Tencent Cloud Batch. With com.tencentcloudapi:tencentcloud-sdk-java-batch on the class path:
//   javac -encoding UTF-8 SubmitJob.java
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... java SubmitJob
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}import com.tencentcloudapi.batch.v20170312.BatchClient;
import com.tencentcloudapi.batch.v20170312.models.SubmitJobRequest;
import com.tencentcloudapi.batch.v20170312.models.SubmitJobResponse;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;

public class SubmitJob {
    static final String PARAMS = ${javaString(codeJson(call.request, 'pretty'))};

    static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            System.err.println(name + " is not set");
            System.exit(1);
        }
        return value;
    }

    public static void main(String[] args) {
        Credential cred = new Credential(
            required("TENCENTCLOUD_SECRET_ID"),
            required("TENCENTCLOUD_SECRET_KEY"),
            System.getenv("TENCENTCLOUD_TOKEN"));
        String endpoint = System.getenv().getOrDefault("TENCENTCLOUD_ENDPOINT", "https://${batchHost}");
        int start = endpoint.indexOf("://") + 3;
        HttpProfile httpProfile = new HttpProfile();
        httpProfile.setProtocol(endpoint.substring(0, start));
        httpProfile.setEndpoint(endpoint.substring(start));
        ClientProfile clientProfile = new ClientProfile();
        clientProfile.setHttpProfile(httpProfile);
        BatchClient client = new BatchClient(cred, ${call.region === undefined ? 'required("TENCENTCLOUD_REGION")' : `"${call.region}"`}, clientProfile);

        try {
            SubmitJobRequest req = AbstractModel.fromJsonString(PARAMS, SubmitJobRequest.class);
            SubmitJobResponse resp = client.SubmitJob(req);
            System.out.println(AbstractModel.toJsonString(resp));
        } catch (TencentCloudSDKException e) {
            System.err.println(e.getErrorCode() + ": " + e.getMessage() + " (request " + e.getRequestId() + ")");
            System.exit(1);
        }
    }
}
`;

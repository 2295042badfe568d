import { batchHost } from '../../wire/actions.ts';
import type { Call } from '../call.ts';
import { codeJson } from '../codeJson.ts';
import { maskRemark } from '../shell/shellHead.ts';

/**
 * The request in a nowdoc, in which nothing is escaped. No line of JSON begins with the word that ends it: JSON breaks
 * lines only between values, which begin with other characters.
 */
export const writePhp = (call: Call): string => `<?php
// Submits a job to Tencent Cloud Batch:
//   composer require tencentcloud/batch
//   TENCENTCLOUD_SECRET_ID=... TENCENTCLOUD_SECRET_KEY=... php submit.php
// TENCENTCLOUD_TOKEN is for temporary keys, TENCENTCLOUD_ENDPOINT for another service, e.g. http://127.0.0.1:5598
${maskRemark(call, '//')}require_once __DIR__ . '/vendor/autoload.php';

use TencentCloud\\Batch\\V20170312\\BatchClient;
use TencentCloud\\Batch\\V20170312\\Models\\SubmitJobRequest;
use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Exception\\TencentCloudSDKException;
use TencentCloud\\Common\\Profile\\ClientProfile;
use TencentCloud\\Common\\Profile\\HttpProfile;

$params = <<<'JSON'
${codeJson(call.request, 'pretty')}
JSON;

function required($name)
{
    $value = getenv($name);
    if ($value === false || $value === '') {
        fwrite(STDERR, "$name is not set\\n");
        exit(1);
    }
    return $value;
}

try {
    $cred = new Credential(
        required('TENCENTCLOUD_SECRET_ID'),
        required('TENCENTCLOUD_SECRET_KEY'),
        getenv('TENCENTCLOUD_TOKEN') ?: ''
    );
    list($scheme, $host) = explode('://', getenv('TENCENTCLOUD_ENDPOINT') ?: 'https://${batchHost}');
    $httpProfile = new HttpProfile();
    $httpProfile->setProtocol($scheme . '://');
    $httpProfile->setEndpoint($host);
    $clientProfile = new ClientProfile();
    $clientProfile->setHttpProfile($httpProfile);
    $client = new BatchClient($cred, ${call.region === undefined ? "required('TENCENTCLOUD_REGION')" : `'${call.region}'`}, $clientProfile);

    $req = new SubmitJobRequest();
    $req->fromJsonString($params);
    $resp = $client->SubmitJob($req);
    echo $resp->toJsonString(), "\\n";
} catch (TencentCloudSDKException $e) {
    fwrite(STDERR, $e->getErrorCode() . ': ' . $e->getMessage() . ' (request ' . $e->getRequestId() . ")\\n");
    exit(1);
}
`;

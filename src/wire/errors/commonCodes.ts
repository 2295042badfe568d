// Codes that every service of API 3.0 may answer (page of common error codes), in our own words.
import {
  advise,
  askOwner,
  checkId,
  checkKey,
  correctIt,
  type Explanation,
  fixRequest,
  freeQuota,
  means,
  slowDown,
  tryAgain,
  waitForIt,
} from './explanation.ts';

const fromAllowedAddress = advise(
  'Call from an address that the account allows.',
  '从账号允许的 IP 地址调用。',
);

export const commonCodes = {
  ActionOffline: means('The action has been retired.', '接口已下线。', fixRequest),
  'AuthFailure.InvalidAuthorization': means(
    'The Authorization header has the wrong form.',
    'Authorization 请求头格式不对。',
    fixRequest,
  ),
  'AuthFailure.InvalidSecretId': means(
    'The key is not a key of the cloud API.',
    '密钥不是云 API 密钥。',
    checkKey,
  ),
  'AuthFailure.MFAFailure': means('Multi-factor authentication failed.', '多因素认证（MFA）失败。', askOwner),
  'AuthFailure.SecretIdNotFound': means(
    'The key does not exist, is disabled, or was copied with a blank or without a character.',
    '密钥不存在、已禁用，或复制时多了空格、少了字符。',
    checkKey,
  ),
  'AuthFailure.SignatureExpire': means(
    'The clock here and the clock of the service differ by more than 5 minutes.',
    '本机时间与服务器相差超过 5 分钟。',
    advise('Set the clock of this machine by a time server.', '用时间服务器校准本机时间。'),
  ),
  'AuthFailure.SignatureFailure': means(
    'The signature does not match the request.',
    '签名与请求不符。',
    checkKey,
  ),
  'AuthFailure.TokenFailure': means(
    'The token of the temporary key is wrong or has expired.',
    '临时密钥的 token 错误或已过期。',
    advise('Get a new temporary key.', '重新获取临时密钥。'),
  ),
  'AuthFailure.UnauthorizedOperation': means(
    'Access management does not allow this to the key.',
    '访问管理未授权该密钥进行此操作。',
    askOwner,
  ),
  DryRunOperation: means(
    'The rehearsal passed; nothing was done.',
    '预检通过，未实际执行。',
    advise('Send it without DryRun to carry it out.', '去掉 DryRun 再发送即可执行。'),
  ),
  FailedOperation: means('The operation failed.', '操作失败。', tryAgain),
  InvalidAction: means(
    'There is no such action in this version of the API.',
    '该版本没有此接口。',
    fixRequest,
  ),
  InvalidParameter: means('A parameter is wrong in form or type.', '参数的格式或类型不对。', correctIt),
  InvalidParameterValue: means('A value is not allowed.', '参数取值不对。', correctIt),
  InvalidRequest: means('The body of the request is malformed.', '请求体格式不对。', fixRequest),
  IpInBlacklist: means(
    'The address is on the block list of the account.',
    'IP 在账号的黑名单中。',
    fromAllowedAddress,
  ),
  IpNotInWhitelist: means(
    'The address is not on the allow list of the account.',
    'IP 不在账号的白名单中。',
    fromAllowedAddress,
  ),
  LimitExceeded: means('A quota is used up.', '超过配额。', freeQuota),
  MissingParameter: means(
    'A required parameter is missing.',
    '缺少必填参数。',
    advise('Fill it in and submit again.', '补上后重新提交。'),
  ),
  NoSuchProduct: means('There is no such service at this address.', '该地址没有此产品。', fixRequest),
  NoSuchVersion: means('The service has no such version.', '产品没有此版本。', fixRequest),
  RequestLimitExceeded: means('Too many requests in a second.', '请求频率超过限制。', slowDown),
  'RequestLimitExceeded.GlobalRegionUinLimitExceeded': means(
    'The account sent too many requests over all regions.',
    '主账号的全地域请求频率超过限制。',
    slowDown,
  ),
  'RequestLimitExceeded.IPLimitExceeded': means(
    'Too many requests came from this address.',
    '该 IP 的请求频率超过限制。',
    slowDown,
  ),
  'RequestLimitExceeded.UinLimitExceeded': means(
    'The account sent too many requests.',
    '主账号的请求频率超过限制。',
    slowDown,
  ),
  RequestSizeLimitExceeded: means(
    'The request is larger than 10 MB.',
    '请求包超过 10 MB。',
    advise('Split the job into several.', '把作业拆成几个。'),
  ),
  ResourceInUse: means('Something else uses the resource.', '资源正在被占用。', waitForIt),
  ResourceInsufficient: means(
    'There is not enough of the resource.',
    '资源不足。',
    advise('Choose another zone or instance type, or try later.', '换可用区或机型，或稍后再试。'),
  ),
  ResourceNotFound: means('There is no such resource.', '资源不存在。', checkId),
  ResourceUnavailable: means('The resource cannot be used now.', '资源当前不可用。', tryAgain),
  ResponseSizeLimitExceeded: means(
    'The answer would be too large.',
    '返回包过大。',
    advise('Ask for less at a time.', '减少一次请求的数量。'),
  ),
  ServiceUnavailable: means('The service cannot be used now.', '服务暂时不可用。', tryAgain),
  UnauthorizedOperation: means('The key may not do this.', '密钥无权进行此操作。', askOwner),
  UnknownParameter: means(
    'The action knows no parameter of this name.',
    '接口没有这个参数。',
    advise('Correct the spelling, or remove it.', '改正拼写，或删除它。'),
  ),
  UnsupportedOperation: means(
    'This cannot be done in the present state.',
    '当前状态不支持此操作。',
    waitForIt,
  ),
  UnsupportedProtocol: means(
    'Only GET and POST over HTTPS are supported.',
    '只支持 HTTPS 的 GET 和 POST。',
    fixRequest,
  ),
  UnsupportedRegion: means(
    'The service is not offered in this region.',
    '该地域不提供此服务。',
    advise('Choose another region.', '换用其他地域。'),
  ),
} as const satisfies Record<string, Explanation>;

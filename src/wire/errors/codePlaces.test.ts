import { expect, it } from 'vitest';
import { explainCode, submitJobCodes } from '../errors.ts';
import { requestShape, shapeAt } from '../fields/shape.ts';
import { placesOfCode, speaksOfRequest } from './codePlaces.ts';

it.each(submitJobCodes.filter((code) => placesOfCode(code).length > 0))(
  '%s names members of the API',
  (code) => {
    for (const place of placesOfCode(code)) {
      expect(() => shapeAt(requestShape, ...place.replaceAll('[]', '.[]').split('.'))).not.toThrow();
    }
  },
);

it('knows inherited names of objects for no codes', () => {
  expect(placesOfCode('constructor')).toEqual([]);
});

const common =
  `ActionOffline AuthFailure.InvalidAuthorization AuthFailure.InvalidSecretId AuthFailure.MFAFailure
  AuthFailure.SecretIdNotFound AuthFailure.SignatureExpire AuthFailure.SignatureFailure AuthFailure.TokenFailure
  AuthFailure.UnauthorizedOperation DryRunOperation FailedOperation InternalError InvalidAction InvalidParameter
  InvalidParameterValue InvalidRequest IpInBlacklist IpNotInWhitelist LimitExceeded MissingParameter NoSuchProduct
  NoSuchVersion RequestLimitExceeded RequestLimitExceeded.GlobalRegionUinLimitExceeded
  RequestLimitExceeded.IPLimitExceeded RequestLimitExceeded.UinLimitExceeded RequestSizeLimitExceeded
  ResponseSizeLimitExceeded ResourceInUse ResourceInsufficient ResourceNotFound ResourceUnavailable ServiceUnavailable
  UnauthorizedOperation UnknownParameter UnsupportedOperation UnsupportedProtocol UnsupportedRegion`.split(
    /\s+/,
  );

it.each(common)('the common code %s has a meaning and an advice in both languages', (code) => {
  const explained = explainCode(code);
  for (const text of [explained?.meaning, explained?.advice]) {
    expect(text?.en).toMatch(/^[A-Z].*\.$/);
    expect(text?.zh).toMatch(/。$/);
  }
});

it('tells codes of the request from those of the caller and the service', () => {
  expect(speaksOfRequest('MissingParameter')).toBe(true);
  expect(speaksOfRequest('InternalError.CallTagAPI')).toBe(true);
  expect(speaksOfRequest('AuthFailure.TokenFailure')).toBe(false);
});

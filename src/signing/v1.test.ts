import { describe, expect, test } from 'vitest';
import { type FlatParams, flattenParams, v1Algorithm, v1Signature, v1StringToSign } from './v1.ts';
import vectors from './vectors.json' with { type: 'json' };

const paramsOf = (vector: { params: object }): FlatParams =>
  Object.fromEntries(Object.entries(vector.params).map(([name, value]) => [name, String(value)]));

describe.each(vectors.v1)('vector $name', (vector) => {
  test('string to sign', () => {
    expect(v1StringToSign(vector.method, vector.host, vector.path, paramsOf(vector))).toBe(
      vector.stringToSign,
    );
  });

  test('algorithm and signature', () => {
    const algorithm = v1Algorithm(paramsOf(vector));
    expect(algorithm).toBe(vector.algorithm);
    expect(v1Signature(vector.secretKey, vector.stringToSign, algorithm)).toBe(vector.signature);
  });
});

describe('flattening', () => {
  test('a SubmitJob gives the parameters of the vector', () => {
    const request = {
      Placement: { Zone: 'ap-guangzhou-2' },
      Job: {
        JobName: 'test',
        Priority: 1,
        Tasks: [
          {
            TaskName: 'hello2',
            TaskInstanceNum: 1,
            Application: { DeliveryForm: 'LOCAL', Command: 'echo hello' },
            ComputeEnv: {
              EnvType: 'MANAGED',
              EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' },
            },
          },
        ],
      },
    };
    const vector = vectors.v1.find(({ name }) => name === 'v1-batch-HmacSHA1');
    const common = {
      Action: '',
      Nonce: '',
      Region: '',
      SecretId: '',
      SignatureMethod: '',
      Timestamp: '',
      Version: '',
    };
    expect(flattenParams(request)).toEqual(
      Object.fromEntries(
        Object.entries(vector?.params ?? {}).filter(([name]) => !Object.hasOwn(common, name)),
      ),
    );
  });

  test('null, empty arrays and empty objects disappear; false and 0 and empty text stay', () => {
    expect(flattenParams({ A: null, B: [], C: {}, D: false, E: 0, F: '', G: [[], { H: true }] })).toEqual({
      D: 'false',
      E: '0',
      F: '',
      'G.1.H': 'true',
    });
  });
});

test('names are sorted as text, so that item 10 stands before item 2', () => {
  expect(v1StringToSign('GET', 'h', '/', { 'T.2': 'b', 'T.10': 'a', Signature: 'x' })).toBe(
    'GETh/?T.10=a&T.2=b',
  );
});

test('an algorithm that is not documented is no algorithm', () => {
  expect(v1Algorithm({ SignatureMethod: 'HmacMD5' })).toBeUndefined();
});

import type { Status } from '../../wire/status.ts';

export const sandboxed: Status = {
  version: '0.1.0',
  local: { state: 'up', endpoint: 'http://127.0.0.1:5598', sandbox: { kind: 'bubblewrap' } },
  tencent: {
    endpoint: 'https://batch.tencentcloudapi.com',
    credentials: { source: 'environment', secretId: 'AKID••••3f2a' },
  },
};

export const bare: Status = {
  ...sandboxed,
  local: {
    state: 'up',
    endpoint: 'http://127.0.0.1:5598',
    sandbox: { kind: 'none', reason: 'bubblewrap is not installed' },
  },
};

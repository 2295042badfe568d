// What is written is read back as it was, by every dialect that is both written and read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { anyRequest } from './testing/requestArbitrary.ts';
import { codeDialects, writeCode } from './writeCode.ts';

const options = { secrets: 'plain', region: 'ap-guangzhou' } as const;

// Unfolded arguments have no form for null, {} and []: their round trip stands beside their reader.
const readBack = codeDialects.filter((dialect) => dialect !== 'tccli-unfold');

describe.each(readBack)('%s', (dialect) => {
  it('is read back as the request that was written', { timeout: 60_000 }, () => {
    let tried = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        const code = writeCode(request, dialect, options);
        // What holds a character that no command can carry is refused, which is a test of its own.
        if (!code.ok) return;
        tried += 1;
        const decoded = decode(code.text, { values: 'kept' });
        expect(decoded).toMatchObject({ ok: true });
        if (decoded.ok) expect(decoded.request).toEqual(request);
      }),
      { numRuns: 40 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe.each(['json', 'json-canonical', 'json-compact'] as const)('%s', (dialect) => {
  it('is read back as the request that was written', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const decoded = decode(encode(request, dialect, options), { values: 'kept' });
        expect(decoded).toMatchObject({ ok: true, request });
      }),
    );
  });
});

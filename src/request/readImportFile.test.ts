import { describe, expect, it } from 'vitest';
import { largestImport, readImportFile } from './readImportFile.ts';

describe('readImportFile', () => {
  it('reads a text', async () => {
    expect(await readImportFile(new File(['{"Job":{}}'], 'job.json'))).toEqual({
      ok: true,
      text: '{"Job":{}}',
    });
  });

  it('refuses a file over 10 MB without reading it, and says what to do', async () => {
    const file = new File(['x'.repeat(largestImport + 1)], 'big.json');
    file.text = () => Promise.reject(new Error('read'));
    const read = await readImportFile(file);
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.message.en).toContain('big.json has 10.0 MB');
  });

  it('says that a file cannot be read', async () => {
    const file = new File(['x'], 'gone.json');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readImportFile(file)).toMatchObject({ ok: false });
  });
});

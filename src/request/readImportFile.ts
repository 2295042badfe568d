import type { Text } from '../wire/text.ts';

/** The service takes requests of 10 MB at most. */
export const largestImport = 10_000_000;

export type ImportFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Text };

/** The text of a file that was opened or dropped. Nothing leaves the browser. */
export async function readImportFile(file: File): Promise<ImportFile> {
  if (file.size > largestImport) {
    const megabytes = (file.size / 1_000_000).toFixed(1);
    return refused(
      `${file.name} has ${megabytes} MB. Batch takes requests of 10 MB at most: choose a smaller file.`,
      `${file.name} 有 ${megabytes} MB。批量计算的请求最大 10 MB：选择更小的文件。`,
    );
  }
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return refused(`${file.name} cannot be read: open it again.`, `无法读取 ${file.name}：重新打开它。`);
  }
}

const refused = (en: string, zh: string): ImportFile => ({ ok: false, message: { en, zh } });

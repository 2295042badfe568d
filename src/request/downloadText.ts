/** Saves as a file of the browser's downloads. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const downloadText = (name: string, text: string, type = 'text/plain'): void =>
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** A file name out of the job's own; what some file system refuses or hides becomes `_`. */
export function fileName(jobName: string, extension: string): string {
  const plain = jobName.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cs}]+|^\./gu, '_');
  return `${[...plain].slice(0, 100).join('') || 'job'}.${extension}`;
}

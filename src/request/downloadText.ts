/** Saves a text as a file of the browser's downloads. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name out of the job's own; characters that some file system refuses become `_`. */
export const fileName = (jobName: string, extension: string): string =>
  `${jobName.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 100) || 'job'}.${extension}`;

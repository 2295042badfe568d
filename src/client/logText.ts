/**
 * The text of a log as DescribeTaskLogs gives it: Base64 of at most 2048 bytes. One example of the documentation has
 * the prefix `data:text/plain;charset=utf-8;base64,`, another neither prefix nor padding; and the cut at 2048 bytes
 * may fall inside a character. So all of these are read; what is no Base64 at all is shown as it came.
 */
export function logText(log: string | null | undefined): string {
  if (!log) return '';
  const base64 = log.replace(/^data:[^,]*,/, '').replace(/\s+/g, '');
  const digits = base64.replace(/={1,2}$/, '');
  // One digit more than a multiple of four would be less than a byte.
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return log;
  const bytes = Uint8Array.from(atob(digits), (char) => char.charCodeAt(0));
  // A cut character at either end would show as �; leave it out instead.
  return new TextDecoder().decode(bytes).replace(/^\uFFFD+|\uFFFD+$/g, '');
}

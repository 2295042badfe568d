// `cos://bucket-appid.cos.region.myqcloud.com/prefix/` as a place in a folder of ours. Pure: nothing is looked up.

export interface CosPlace {
  /** `<bucket>-<appid>`. */
  readonly bucket: string;
  /** Steps of the key that are safe as file names: none is empty, `.` or `..`, none holds a slash. */
  readonly steps: readonly string[];
}

// The page on COS paths wants the first form; the second (cosgz, cossh, …) still stands in the official examples, and
// package paths are also given as http(s).
const address =
  /^(?:cos|https?):\/\/([a-z0-9][a-z0-9-]*)\.cos(?:\.[a-z0-9-]+|[a-z]{2,4})\.myqcloud\.com(?:\/([^?#]*))?$/i;

/** @returns undefined for a text that is no address of an object or prefix in COS */
export function cosPlace(text: string): CosPlace | undefined {
  const [, bucket, key = ''] = address.exec(text.trim()) ?? [];
  return bucket === undefined ? undefined : { bucket: bucket.toLowerCase(), steps: safeSteps(key) };
}

/** A key is any text, a path is not: what would lead elsewhere is written so that it leads nowhere. */
export const safeSteps = (key: string): readonly string[] =>
  key.split('/').flatMap((step) => (step === '' ? [] : [safeName(step)]));

/** A file name for any text, the same text where that is harmless. */
export const safeName = (text: string): string =>
  /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%2E') : text.replace(/[/\0]/g, encodeURIComponent);

// Where the page keeps things between visits: texts by key. A port, so that tests need no browser.

export interface Storage {
  /** undefined when nothing is kept under the key. Rejects when the browser does not let us read. */
  get(key: string): Promise<unknown>;
  /** Rejects when the browser does not let us write, e.g. when its quota is used up. */
  set(key: string, text: string): Promise<void>;
}

/**
 * What is kept under the key, read by `parse`, which throws at what it does not know. A record that cannot be read is
 * kept aside under `<key>.broken`, so that the next save does not destroy what a person may still want back.
 */
export async function readRecord<Value>(
  storage: Storage,
  key: string,
  parse: (json: unknown) => Value,
): Promise<{ readonly found: 'nothing' | 'broken' } | { readonly found: 'value'; readonly value: Value }> {
  let kept: unknown;
  try {
    kept = await storage.get(key);
  } catch {
    return { found: 'nothing' };
  }
  if (kept === undefined) return { found: 'nothing' };
  const text = typeof kept === 'string' ? kept : '';
  try {
    return { found: 'value', value: parse(JSON.parse(text)) };
  } catch {
    await storage.set(`${key}.broken`, text).catch(() => {});
    return { found: 'broken' };
  }
}

// Where drafts are kept between visits: many small texts by key, written all or none. A port, so that tests need no
// browser.

export interface PartsChange {
  readonly put: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** Nothing is written where something else stands under the key by now: somebody else has written. */
  readonly guard?: { readonly key: string; readonly was: string | undefined };
}

export interface Parts {
  /** Every text whose key begins so. Rejects when the browser does not let us read. */
  under(prefix: string): Promise<ReadonlyMap<string, string>>;
  /** All or nothing; false when the guard forbids it. Rejects when the browser does not let us write (full, denied). */
  write(change: PartsChange): Promise<boolean>;
}

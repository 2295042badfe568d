/** What the promise gives; an error that says what was waited for when that takes too long. */
export async function within<Value>(ms: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(ms, what)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** It may still come, but nobody waits for it any more. */
export class Late extends Error {
  readonly ms: number;

  constructor(ms: number, what: string) {
    super(`Waited ${ms / 1000} s in vain for ${what}`);
    this.ms = ms;
  }
}

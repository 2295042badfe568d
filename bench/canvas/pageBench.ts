/** What the page offers to the driver, as `window.bench`. */
export interface PageBench {
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
  /** Milliseconds from opening the job until its picture is on screen. */
  readonly firstPicture: Promise<number>;
  /** Shows the task in the middle of the list at 100 %; gives where on screen its middle is. */
  readonly bringUp: () => Promise<{ readonly x: number; readonly y: number }>;
  readonly nextFrame: () => Promise<void>;
  /** Resolves when nothing is left to do. */
  readonly rest: () => Promise<void>;
}

declare global {
  interface Window {
    bench: PageBench;
  }
}

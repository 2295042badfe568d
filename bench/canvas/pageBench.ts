/** What the page offers to the driver, as `window.bench`. */
export interface PageBench {
  /** Opens the job; gives the milliseconds until its picture is complete on screen. */
  readonly open: () => Promise<number>;
  /** Shows the task in the middle of the list at 100 %. */
  readonly bringUp: () => Promise<void>;
  /** Where on screen the middle of that task is; undefined while it is no element. */
  readonly whereIsIt: () => { readonly x: number; readonly y: number } | undefined;
  /** How the picture is moved and zoomed. */
  readonly viewport: () => string;
  /** Resolves when nothing is left to do. */
  readonly rest: () => Promise<void>;
}

declare global {
  interface Window {
    bench: PageBench;
  }
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls when `time` has come, at once when it has passed; returns what takes the call back. */
  at(time: number, call: () => void): () => void;
  /** Calls once the present call has returned. */
  soon(call: () => void): void;
}

/** The longest wait that a timer of Node takes; a longer one would fire at once. */
const longestWait = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  at(time, call) {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const left = time - Date.now();
      timer = setTimeout(left > longestWait ? wait : call, Math.max(0, Math.min(left, longestWait)));
    };
    wait();
    return () => clearTimeout(timer);
  },
  soon: (call) => void setImmediate(call),
};

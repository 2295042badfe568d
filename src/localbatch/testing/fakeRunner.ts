// A runner that runs nothing: the test says when a run starts and how it ends. Strict: it bears no call that the
// contract of the port does not allow.
import type { LaunchOrder, RunHooks, Runner } from '../runner/runner.ts';
import type { KnownProcess } from '../store/jobStore.ts';
import { exited } from './jobs.ts';

interface FakeRun {
  readonly order: LaunchOrder;
  readonly hooks: RunHooks;
  started: boolean;
  stopped: boolean;
}

const nameOf = ({ jobId, taskName, ref }: LaunchOrder) => `${jobId} ${taskName}.${ref.index}#${ref.run}`;

export class FakeRunner implements Runner {
  readonly orders: LaunchOrder[] = [];
  readonly leftovers: KnownProcess[] = [];
  closed = false;
  #runs = new Map<string, FakeRun>();
  #pid = 1000;

  launch(order: LaunchOrder, hooks: RunHooks) {
    const name = nameOf(order);
    if (this.closed) throw new Error(`${name} was launched after the runner was closed`);
    if (this.orders.some((each) => nameOf(each) === name)) throw new Error(`${name} was launched twice`);
    this.orders.push(order);
    const run: FakeRun = { order, hooks, started: false, stopped: false };
    this.#runs.set(name, run);
    return {
      stop() {
        run.stopped = true;
      },
    };
  }

  endLeftover(process: KnownProcess): void {
    this.leftovers.push(process);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.#runs.clear();
  }

  /** Names of the runs that have not ended, `<job> <task>.<index>#<run>`, in the order of their launch. */
  get running(): readonly string[] {
    return [...this.#runs.keys()];
  }

  isStopped = (name: string): boolean => this.#find(name).stopped;

  start(name: string): void {
    const run = this.#find(name);
    if (run.started) throw new Error(`${name} was started twice`);
    run.started = true;
    this.#pid += 1;
    run.hooks.started({ pid: this.#pid, identity: `fake:${this.#pid}` });
  }

  end(name: string, code = 0): void {
    const run = this.#find(name);
    this.#runs.delete(name);
    run.hooks.ended(exited(code));
  }

  /** Starts and ends whatever runs, and what comes after it, until nothing runs; `codes` by task name. */
  runAll(codes: Readonly<Record<string, number>> = {}): void {
    for (let [name] = this.running; name !== undefined; [name] = this.running) {
      const run = this.#find(name);
      if (!run.started) this.start(name);
      this.end(name, codes[run.order.taskName] ?? 0);
    }
  }

  #find(name: string): FakeRun {
    const run = this.#runs.get(name);
    if (!run) throw new Error(`nothing runs as ${name}; there are: ${this.running.join(', ') || 'none'}`);
    return run;
  }
}

// What the benchmarks work on.
import type { DependenceId, Draft, TaskId } from '../src/model/draft.ts';
import type { JsonObject } from '../src/wire/json.ts';
import { layeredRandom, range, type Shape } from './graphs.ts';

/** A draft of nothing but the graph. */
export const draftOfShape = ({ nodes, edges }: Shape): Draft => ({
  region: null,
  header: {},
  tasks: nodes.map((id) => ({ id: id as TaskId, spec: {} })),
  dependences: edges.map(([start, end], index) => ({
    id: `d${index}` as DependenceId,
    start: { task: start as TaskId },
    end: { task: end as TaskId },
  })),
  defaults: {},
  board: { positions: {}, direction: 'down' },
});

const logs = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/run/';

/** A task with which the API has no quarrel, of 20 set fields. */
const taskOf20Fields = (name: string): JsonObject => ({
  TaskName: name,
  TaskInstanceNum: 4,
  Application: { DeliveryForm: 'LOCAL', Command: `python3 run.py --part ${name}` },
  ComputeEnv: {
    EnvType: 'MANAGED',
    EnvData: {
      InstanceType: 'S5.LARGE4',
      ImageId: 'img-31tjrtph',
      SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
      InternetAccessible: { InternetMaxBandwidthOut: 10 },
    },
  },
  RedirectInfo: {
    StdoutRedirectPath: logs,
    StderrRedirectPath: logs,
    StdoutRedirectFileName: 'out.$' + '{BATCH_TASK_INSTANCE_INDEX}.log',
  },
  EnvVars: [
    { Name: 'PART', Value: name },
    { Name: 'MODE', Value: 'fast' },
  ],
  MaxRetryCount: 2,
  Timeout: 3600,
  MaxConcurrentNum: 2,
});

/** The request of a job of that many tasks and half as many dependences again. */
export function requestOf20Fields(tasks: number): JsonObject {
  const { nodes, edges } = layeredRandom(tasks);
  return {
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: {
      JobName: 'benchmark',
      Tasks: nodes.map(taskOf20Fields),
      Dependences: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
    },
  };
}

/** About that many bytes of a request as JSON, indented as people keep it. */
export function requestText(bytes: number): string {
  const one = JSON.stringify(taskOf20Fields('t'), null, 2).length;
  const request = requestOf20Fields(Math.ceil(bytes / (one * 1.35)));
  return JSON.stringify(request, null, 2);
}

/** Pairs of nodes, spread over the shape. */
export const pairsOf = ({ nodes }: Shape, count: number, random: () => number): [string, string][] =>
  range(count).map(() => {
    const pick = () => nodes[Math.floor(random() * nodes.length)] ?? '';
    return [pick(), pick()];
  });

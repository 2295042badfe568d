// Requests for the browser tests.

/** A request of tasks `{name: command}` on one instance each, joined by `edges`. */
export function requestOf(
  name: string,
  tasks: Readonly<Record<string, string>>,
  edges: readonly (readonly [string, string])[] = [],
  more: object = {},
): object {
  return {
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: {
      JobName: name,
      Tasks: Object.entries(tasks).map(([TaskName, Command]) => ({
        TaskName,
        TaskInstanceNum: 1,
        Application: { DeliveryForm: 'LOCAL', Command },
        ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } },
        ...more,
      })),
      Dependences: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
    },
  };
}

/** The text of a job of one task, `align`, with further members of it. */
export const oneTask = (more: object = {}): string =>
  JSON.stringify(requestOf('one', { align: 'echo align' }, [], more));

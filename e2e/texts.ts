// Real input: the two examples of the SubmitJob documentation, as the page prints them.

export const singleExample = `https://batch.tencentcloudapi.com/?Action=SubmitJob
&Placement.Zone=ap-guangzhou-2
&Job.JobName=test
&Job.JobDescription=test
&Job.Priority=1
&Job.Tasks.0.TaskName=hello2
&Job.Tasks.0.TaskInstanceNum=1
&Job.Tasks.0.Application.DeliveryForm=LOCAL
&Job.Tasks.0.Application.Command=python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"
&Job.Tasks.0.ComputeEnv.EnvType=MANAGED
&Job.Tasks.0.ComputeEnv.EnvData.InstanceType=S1.SMALL1
&Job.Tasks.0.ComputeEnv.EnvData.ImageId=img-bd78fy2t
&Job.Tasks.0.RedirectInfo.StdoutRedirectPath=cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/
&Job.Tasks.0.RedirectInfo.StderrRedirectPath=cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/
&<公共请求参数>
`;

export const dagExample = `https://batch.tencentcloudapi.com/?Action=SubmitJob
&Placement.Zone=ap-beijing-2
&Job.JobName=dag
&Job.JobDescription=dag_demo
&Job.Tasks.0.TaskName=pre_task
&Job.Tasks.0.TaskInstanceNum=1
&Job.Tasks.0.Application.DeliveryForm=LOCAL
&Job.Tasks.0.Application.Command=echo pre_task
&Job.Tasks.0.ComputeEnv.EnvData.InstanceType=S2.SMALL1
&Job.Tasks.0.RedirectInfo.StdoutRedirectPath=cos://batch-demo-1251783334.cosbj.myqcloud.com/logs/
&Job.Tasks.0.RedirectInfo.StderrRedirectPath=cos://batch-demo-1251783334.cosbj.myqcloud.com/logs/
&Job.Tasks.1.TaskName=post_task
&Job.Tasks.1.TaskInstanceNum=1
&Job.Tasks.1.Application.DeliveryForm=LOCAL
&Job.Tasks.1.Application.Command=echo post_task
&Job.Tasks.1.ComputeEnv.EnvData.InstanceType=S2.SMALL1
&Job.Tasks.1.RedirectInfo.StdoutRedirectPath=cos://batch-demo-1251783334.cosbj.myqcloud.com/logs/
&Job.Tasks.1.RedirectInfo.StderrRedirectPath=cos://batch-demo-1251783334.cosbj.myqcloud.com/logs/
&Job.Dependences.0.StartTask=pre_task
&Job.Dependences.0.EndTask=post_task
&<公共请求参数>
`;

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

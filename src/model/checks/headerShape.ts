import { type Member, requestShape, type Shape } from '../../wire/fields/shape.ts';
import { tasksPath } from '../request.ts';

/** The shape of a draft's header: that of the request, without the need of Job.Tasks, which stand beside it. */
export const headerShape: Shape = withoutRequired(requestShape, tasksPath.map(String));

function withoutRequired(shape: Shape, [step, ...rest]: readonly string[]): Shape {
  if (shape.kind !== 'object') return shape;
  const members = Array.from(shape.members, ([name, member]): [string, Member] =>
    name !== step ? [name, member] : [name, { shape: withoutRequired(member.shape, rest), required: false }],
  );
  return { kind: 'object', members: new Map(members) };
}

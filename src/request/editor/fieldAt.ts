// What the API says of a place in the text of a request.
import { innerShape } from '../../exchange/innerShape.ts';
import { type FieldDoc, fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { requestShape, type Shape } from '../../wire/fields/shape.ts';
import { formatPath, type Path } from '../../wire/json.ts';

/** The shape of the value at a path; undefined where the API has nothing. */
export const shapeAtPath = (path: Path): Shape | undefined =>
  path.reduce<Shape | undefined>((shape, step) => innerShape(shape, String(step)), requestShape);

/** The documentation of the field at a path of the request; those of a task are named from the task. */
export function docAtPath(path: Path): FieldDoc | undefined {
  const [job, tasks, index, ...rest] = path;
  const isInTask = job === 'Job' && tasks === 'Tasks' && typeof index === 'number' && rest.length > 0;
  return fieldDoc(formatPath(isInTask ? rest : path));
}

// An object whose names are flat: `{"Job.JobName": "a", "Job.Tasks.0.TaskName": "b", "Placement": {…}}`.
import type { JsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { defineMember, type Members } from '../member.ts';
import { type FlatValue, unflatten } from '../query/unflatten.ts';
import { placeOf, type Tell } from './tell.ts';

const flatName = /^(?:Job|Placement)\.[\s\S]/;
/** Deeper than anything of the API; each step of a name is an object. */
const deepest = 64;

const unfolded: Text = {
  en: 'Flat names such as Job.Tasks.0.TaskName read as members inside each other',
  zh: '形如 Job.Tasks.0.TaskName 的扁平名称已读作嵌套成员',
};

const isFlatName = (name: string): boolean =>
  flatName.test(name) && name.split('.', deepest + 1).length <= deepest;

/** The same object when no name is flat. Where flat names are the usual ones, nothing is told of them. */
export function unfoldedRoot(root: JsonObject, tell: Tell, isUsual?: 'usual'): JsonObject {
  const names = Object.keys(root);
  const first = names.find(isFlatName);
  if (first === undefined) return root;
  const flat: FlatValue[] = [];
  const rest: Members = {};
  for (const name of names) {
    const value = root[name];
    if (value === undefined) continue;
    const isPart = isFlatName(name) || name === 'Job' || name === 'Placement';
    if (isPart) flat.push({ key: name, value, offset: placeOf(tell, root, name) });
    else defineMember(rest, name, value);
  }
  if (isUsual === undefined) tell.notes.add('repaired', placeOf(tell, root, first), unfolded);
  const nested = unflatten(flat, tell);
  const whole = { ...rest, ...nested };
  tell.places.copy(root, whole);
  tell.places.copy(nested, whole);
  return whole;
}

// Where in the draft an answer of the service points, the surest first: a path or the name of a parameter in back-ticks,
// a value of the draft, a task, what the check doubts under the same code, the fields that the code is about.
import { placesOfCode } from '../wire/errors/codePlaces.ts';
import { requestShape, type Shape } from '../wire/fields/shape.ts';
import { type Path, parsePath } from '../wire/json.ts';
import { type AnswerWords, wordsOfAnswer } from './answerWords.ts';
import { check } from './checks/check.ts';
import { type Draft, jobEntity, type Place, type TaskId, taskEntity } from './draft.ts';
import { everyMember, type FoundMember } from './everyMember.ts';
import { placeOfApiPath, taskName } from './request.ts';

function patternsOf(shape: Shape, at: string): readonly string[] {
  if (shape.kind === 'list') return patternsOf(shape.item, `${at}[]`);
  const own = at === '' ? [] : [at];
  if (shape.kind !== 'object') return own;
  const inner = [...shape.members].flatMap(([name, { shape: member }]) =>
    patternsOf(member, at === '' ? name : `${at}.${name}`),
  );
  return [...own, ...inner];
}
const patterns = patternsOf(requestShape, '');

const bare = (path: string) => path.replaceAll('[]', '');
const inTask = 'Job.Tasks[].';

/** A path of the API in any of its spellings: `Job.Tasks.0.EnvId`, `Tasks[0].EnvId`, `Placement.Zone`, `EnvId`. */
function stepsOf(ticked: string): Path {
  const steps = parsePath(ticked).map((step) => (/^\d{1,6}$/.test(String(step)) ? Number(step) : step));
  return (steps[0] === 'Tasks' || steps[0] === 'Dependences') && steps.length > 1 ? ['Job', ...steps] : steps;
}

/** The place of a parameter that is named with its indexes, or from the top of the request. */
function exactPlace(draft: Draft, steps: Path): Place | undefined {
  if (steps.length === 1 && steps[0] === 'Region') return { entity: jobEntity, path: ['Region'] };
  const named = steps
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
  if (steps.length < 2 || !patterns.some((each) => each === named || `${each}[]` === named)) return undefined;
  if (named.startsWith('Job.Tasks[]') || named.startsWith('Job.Dependences[]') || !named.includes('[]')) {
    return placeOfApiPath(
      draft,
      steps
        .map((s) => (typeof s === 'number' ? `[${s}]` : `.${s}`))
        .join('')
        .slice(1),
    );
  }
  return { entity: jobEntity, path: steps };
}

function namedPlaces(
  draft: Draft,
  members: readonly FoundMember[],
  code: string,
  ticked: string,
): readonly Place[] {
  const steps = stepsOf(ticked);
  const exact = exactPlace(draft, steps);
  if (exact !== undefined) return [exact];
  // A place that says which task, and the draft has none there: not any other task's.
  if (steps[0] === 'Job' && steps.some((step) => typeof step === 'number')) return [];
  const names = steps.filter((step) => typeof step === 'string').join('.');
  if (names === '') return [];
  const ends = (pattern: string) => bare(pattern) === names || bare(pattern).endsWith(`.${names}`);
  const known = patterns.filter(ends);
  const meant = known.filter((pattern) =>
    placesOfCode(code).some((of) => of.startsWith(pattern) || pattern.startsWith(of)),
  );
  const set = members.filter(
    ({ pattern }) => ends(pattern) && (meant.length === 0 || meant.includes(pattern)),
  );
  if (set.length > 0) return set;
  const [only, other] = meant.length > 0 ? meant : known;
  if (only === undefined || other !== undefined) return [];
  if (!only.startsWith(inTask)) return [{ entity: jobEntity, path: parsePath(only.split('[]', 1)[0] ?? '') }];
  const path = parsePath(only.slice(inTask.length).split('[]', 1)[0] ?? '');
  return draft.tasks.map(({ id }) => ({ entity: taskEntity(id), path }));
}

const tasksNamed = (draft: Draft, { quoted, telling, afterTask }: AnswerWords): ReadonlySet<TaskId> =>
  new Set(
    draft.tasks
      .filter((task) => [quoted, telling, afterTask].some((words) => words.has(taskName(task))))
      .map(({ id }) => id),
  );

function placesByValue(
  members: readonly FoundMember[],
  { quoted, telling }: AnswerWords,
): readonly FoundMember[] {
  return members.filter(
    ({ value, pattern }) =>
      typeof value === 'string' &&
      pattern !== 'Job.Tasks[].TaskName' &&
      ((value.length > 1 && quoted.has(value)) || (value.length > 3 && telling.has(value))),
  );
}

function dependencesNamed(draft: Draft, words: AnswerWords, tasks: ReadonlySet<TaskId>): readonly Place[] {
  return draft.dependences.flatMap(({ id, start, end }) =>
    (
      [
        ['StartTask', start],
        ['EndTask', end],
      ] as const
    ).flatMap(([member, at]): Place[] => {
      const meant =
        'task' in at
          ? tasks.has(at.task)
          : words.quoted.has(at.unknownName) || words.telling.has(at.unknownName);
      return meant ? [{ entity: { kind: 'dependence', id }, path: [member] }] : [];
    }),
  );
}

/** Where the answer points; empty when it points nowhere. `sure` is false where the code alone led there. */
export function placesOfAnswer(
  { code, message }: { readonly code: string; readonly message: string },
  draft: Draft,
): { readonly places: readonly Place[]; readonly sure: boolean } {
  const words = wordsOfAnswer(message);
  const members = [...everyMember(draft)];
  const tasks = tasksNamed(draft, words);
  const ofTasks = <P extends Place>(places: readonly P[]): readonly P[] => {
    const left = places.filter(({ entity }) => entity.kind === 'task' && tasks.has(entity.id));
    return left.length > 0 ? left : places;
  };
  const sure = (places: readonly Place[]) => ({ places, sure: true });

  if (code.startsWith('InvalidParameterValue.Dependence')) {
    const found = dependencesNamed(draft, words, tasks);
    return sure(found.length > 0 ? found : [{ entity: jobEntity, path: ['Job', 'Dependences'] }]);
  }
  const named = words.ticked.flatMap((ticked) => namedPlaces(draft, members, code, ticked));
  const valued = placesByValue(members, words);
  const same = (a: Place, b: Place) => a.entity === b.entity && a.path.join('.') === b.path.join('.');
  const both = named.filter((place) => valued.some((other) => same(place, other)));
  if (named.length > 0) return sure(ofTasks(both.length > 0 ? both : named));
  const byCode = members.filter(({ pattern }) => placesOfCode(code).includes(pattern));
  const fitting = valued.filter((place) =>
    byCode.some(
      (other) => place.path.join('.').startsWith(other.path.join('.')) && place.entity === other.entity,
    ),
  );
  if (valued.length > 0) return sure(ofTasks(fitting.length > 0 ? fitting : valued));
  if (tasks.size > 0) {
    const fields = byCode.filter(({ entity }) => entity.kind === 'task' && tasks.has(entity.id));
    return sure(fields.length > 0 ? fields : [...tasks].map((id) => ({ entity: taskEntity(id), path: [] })));
  }
  const doubted = check(draft).filter((problem) => problem.code === code);
  const places = doubted.length > 0 ? doubted : byCode;
  return { places, sure: places.length === 1 };
}

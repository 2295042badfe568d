import type { Fix, Problem } from './problem.ts';

/**
 * Carries out what can be fixed and returns how many that were: in rounds, each on what the former left, because a fix
 * can move what the next one points at: two removals from one list do. What is certain not to touch goes together in a
 * round, so that a thousand fixes are not a thousand checks.
 *
 * `carryOut` gives the problems that are left after these fixes; undefined when they were refused or changed nothing.
 */
export function fixInRounds(
  problems: readonly Problem[],
  carryOut: (fixes: readonly Fix[]) => readonly Problem[] | undefined,
): number {
  const limit = problems.length;
  let left = problems;
  let done = 0;
  while (done < limit) {
    let fixes = apart(left).slice(0, limit - done);
    let next = carryOut(fixes);
    if (next === undefined) {
      // Where one of them is refused, the first alone decides whether there is more to do.
      fixes = fixes.slice(0, 1);
      next = carryOut(fixes);
    }
    if (next === undefined) break;
    done += fixes.length;
    left = next;
  }
  return done;
}

/** The first fix, and those after it that go with it. */
function apart(problems: readonly Problem[]): readonly Fix[] {
  const taken = new Set<string>();
  const fixes: Fix[] = [];
  let kind: string | undefined;
  for (const problem of problems) {
    if (problem.fix === undefined) continue;
    const place = placeOf(problem);
    if (fixes.length === 0) {
      fixes.push(problem.fix);
      if (place === undefined) break;
      kind = place.kind;
      taken.add(place.name);
    } else if (place !== undefined && place.kind === kind && !taken.has(place.name)) {
      fixes.push(problem.fix);
      taken.add(place.name);
    }
  }
  return fixes;
}

/**
 * What a fix changes, as coarse as a list: fixes of one kind with different names do not touch. undefined for what
 * goes alone: to take a dependence out of a loop can leave another one needed that was not before.
 */
function placeOf({ fix, code, severity }: Problem): { kind: string; name: string } | undefined {
  const [command, ...more] = fix?.commands ?? [];
  if (command === undefined || more.length > 0) return undefined;
  // Without the dependences that others imply, all tasks wait for the same ones as before.
  if (command.type === 'disconnect' && severity === 'hint') return { kind: code, name: command.ids.join() };
  if (command.type !== 'setField' || command.entity.kind === 'dependence') return undefined;
  const { entity, path } = command;
  return { kind: 'field', name: JSON.stringify([entity, path.slice(0, entity.kind === 'job' ? 2 : 1)]) };
}

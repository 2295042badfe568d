import type { Fix, Problem } from '../../model/problem.ts';
import type { DraftStore } from '../../store/draftStore.ts';

const label = { en: 'Fix all problems', zh: '修复全部问题' };

export function fixOne(store: DraftStore, { fix }: Problem): void {
  if (fix !== undefined) store.dispatch(fix.commands, { origin: 'outline', label: fix.label });
}

/**
 * Fixes what can be fixed, as one undo step, and returns how many that were. In rounds, each on the draft that the
 * former left, because a fix can move what the next one points at: two removals from one list do. What is certain not
 * to touch goes together in a round, so that a thousand fixes are not a thousand checks.
 */
export function fixAll(store: DraftStore): number {
  const limit = store.getState().problems.length;
  const carryOut = (fixes: readonly Fix[]) =>
    store.dispatch(
      fixes.flatMap(({ commands }) => commands),
      { origin: 'outline', mergeKey: 'fix-all', label },
    ).ok;
  store.settle();
  let done = 0;
  while (done < limit) {
    const { problems, revision } = store.getState();
    const fixes = apart(problems).slice(0, limit - done);
    // Where one of them is refused, the first alone decides whether there is more to do.
    const together = carryOut(fixes);
    if (!together) carryOut(fixes.slice(0, 1));
    if (store.getState().revision === revision) break;
    done += together ? fixes.length : 1;
  }
  store.settle();
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

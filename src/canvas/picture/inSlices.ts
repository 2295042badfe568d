/** Milliseconds in one go: the page goes on to follow the pointer and the keys. */
const slice = 12;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Carries out what says when it may be interrupted, and lets the page come in between. */
export async function inSlices<Made>(
  steps: Generator<undefined, Made>,
  now: () => number = () => performance.now(),
  rest: () => Promise<void> = breathe,
): Promise<Made> {
  for (let began = now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - began < slice) continue;
    await rest();
    began = now();
  }
}

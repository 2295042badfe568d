// What is said to screen readers alone. Polite for what was asked for, assertive for refusals and failures.
import { createStore, useStore } from 'zustand';

interface Said {
  /** A counter makes two equal messages in a row two announcements. */
  readonly polite: { readonly text: string; readonly count: number };
  readonly assertive: { readonly text: string; readonly count: number };
}

const nothing = { text: '', count: 0 };
const said = createStore<Said>(() => ({ polite: nothing, assertive: nothing }));

export function announce(text: string, manner: 'polite' | 'assertive' = 'polite'): void {
  said.setState((before) => ({ ...before, [manner]: { text, count: before[manner].count + 1 } }));
}

/** Mounted once, by the page. */
export function LiveRegions() {
  const { polite, assertive } = useStore(said);
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        <span key={polite.count}>{polite.text}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={assertive.count}>{assertive.text}</span>
      </div>
    </div>
  );
}

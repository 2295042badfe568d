import { useCallback, useState } from 'react';

export type Say = (text: string, how?: 'polite' | 'assertive') => void;

interface Said {
  readonly polite: string;
  readonly assertive: string;
}

/** What was said last, and how to say something: refusals at once, all else when the reader has time. */
export function useSay(): readonly [Said, Say] {
  const [said, setSaid] = useState<Said>({ polite: '', assertive: '' });
  const say = useCallback<Say>((text, how = 'polite') => {
    // The same text twice in a row is heard only when the element changes: a blank more makes the difference.
    setSaid((before) => ({ polite: '', assertive: '', [how]: before[how] === text ? `${text} ` : text }));
  }, []);
  return [said, say];
}

export function Announcer({ said }: { said: Said }) {
  return (
    <>
      <div role="status" aria-live="polite" className="visually-hidden">
        {said.polite}
      </div>
      <div role="alert" aria-live="assertive" className="visually-hidden">
        {said.assertive}
      </div>
    </>
  );
}

import { useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import classes from './Find.module.css';
import { outlineWords } from './outlineWords.ts';

const shown = {
  finding: [
    ['Enter', 'next'],
    ['shift+Enter', 'previous'],
  ],
  connecting: [
    ['Enter', 'connectHere'],
    ['Escape', 'cancel'],
  ],
} as const;

/** The keys of what is being done. */
export function KeysFoot({ doing }: { doing: keyof typeof shown }) {
  const t = useWords(outlineWords);
  return (
    <div className={classes.foot}>
      {shown[doing].map(([keys, label]) => (
        <span key={keys} className={classes.key}>
          <Kbd keys={keys} /> {t(label)}
        </span>
      ))}
    </div>
  );
}

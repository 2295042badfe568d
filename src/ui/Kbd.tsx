import classes from './Kbd.module.css';
import { showShortcut } from './shortcuts.ts';

/** Keys as caps; `keys` is written `mod+Enter`. `on="fill"` is for the coloured ground of a primary button. */
export function Kbd({ keys, on = 'panel' }: { keys: string; on?: 'panel' | 'fill' }) {
  return (
    <kbd className={classes.kbd} data-on={on}>
      {showShortcut(keys)}
    </kbd>
  );
}

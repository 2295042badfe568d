import { useMediaQuery } from '@mantine/hooks';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import classes from './ComposePage.module.css';
import { Outline } from './outline/Outline.tsx';
import { OutlineRail } from './outline/OutlineRail.tsx';
import { foldOutline, layOutlineOver, usePanels } from './panels.ts';
import { Splitter } from './Splitter.tsx';
import { narrow } from './widths.ts';

/** At the left. Folded it is a rail of 44 px; on a narrow page it opens over the canvas instead of beside it. */
export function OutlinePanel() {
  const t = useWords(appWords);
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false }) === true;
  const folded = usePanels((state) => state.outlineFolded);
  const width = usePanels((state) => state.sizes.outline);
  const over = usePanels((state) => state.outlineOver);
  const shown = isNarrow ? over : !folded;
  const show = (open: boolean) => (isNarrow ? layOutlineOver(open) : foldOutline(!open));
  return (
    <>
      {isNarrow || folded ? (
        <nav
          className={classes.rail}
          data-region={shown ? undefined : true}
          tabIndex={-1}
          aria-label={t(shown ? 'outlineTools' : 'outline')}
        >
          <OutlineRail onOpen={() => show(!shown)} />
        </nav>
      ) : null}
      {shown ? (
        <nav
          className={classes.outline}
          style={{ width }}
          data-over={isNarrow || undefined}
          data-region
          tabIndex={-1}
          aria-label={t('outline')}
        >
          <Outline onFold={() => show(false)} over={isNarrow} />
          {isNarrow ? null : (
            <div className={classes.edge}>
              <Splitter panel="outline" label={t('outlineWidth')} side="left" />
            </div>
          )}
        </nav>
      ) : null}
    </>
  );
}

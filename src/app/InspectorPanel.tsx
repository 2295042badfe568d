import { useMediaQuery } from '@mantine/hooks';
import { X } from 'lucide-react';
import { lazy } from 'react';
import { sameEntity } from '../model/draft.ts';
import { helpColumn } from '../ui/helpColumn.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { useView } from '../ui/workbench.tsx';
import { appWords } from './appWords.ts';
import classes from './ComposePage.module.css';
import { Face } from './Face.tsx';
import { closeSheetFor, usePanels } from './panels.ts';
import { narrow, tablet } from './widths.ts';

const Inspector = lazy(async () => ({ default: (await import('../form/Inspector.tsx')).Inspector }));
const atOnce = { getInitialValueInEffect: false };

/** At the right; on a narrow page a sheet over the canvas, closed until something is chosen. */
export function InspectorPanel() {
  const t = useWords(appWords);
  const isNarrow = useMediaQuery(narrow, undefined, atOnce) === true;
  const isSheet = useMediaQuery(tablet, undefined, atOnce) === true;
  const isWide = useMediaQuery(helpColumn.from, undefined, atOnce) === true;
  const kept = usePanels((state) => state.sizes.inspector);
  const closedFor = usePanels((state) => state.sheetClosedFor);
  const inspected = useView((state) => state.inspected);
  if (isSheet && closedFor !== null && sameEntity(closedFor, inspected)) return null;
  return (
    <div
      className={classes.inspector}
      style={{ width: isNarrow ? 320 : isWide ? kept + helpColumn.width : kept }}
      data-sheet={isSheet || undefined}
      data-region
      tabIndex={-1}
    >
      {isSheet ? (
        <div className={classes.sheetHead}>
          <IconButton
            label={t('closeInspector')}
            icon={X}
            size={28}
            onClick={() => closeSheetFor(inspected)}
          />
        </div>
      ) : null}
      <Face name={t('inspector')}>
        <Inspector />
      </Face>
    </div>
  );
}

import { useMediaQuery } from '@mantine/hooks';
import { FileDown } from 'lucide-react';
import { lazy, useState } from 'react';
import { exampleRequest } from '../model/example.ts';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import classes from './ComposePage.module.css';
import { Drawer } from './drawer/Drawer.tsx';
import { Face } from './Face.tsx';
import { ImportGate } from './ImportGate.tsx';
import { InspectorPanel } from './InspectorPanel.tsx';
import { openImport } from './imports.ts';
import { Outline } from './outline/Outline.tsx';
import { OutlineRail } from './outline/OutlineRail.tsx';
import { foldOutline, usePanels } from './panels.ts';
import { Splitter } from './Splitter.tsx';
import { useReplaceDraft } from './useNewDraft.ts';
import { useTextImport } from './useTextImport.ts';
import { narrow, phone, tablet } from './widths.ts';

const Canvas = lazy(async () => ({ default: (await import('../canvas/Canvas.tsx')).Canvas }));
const atOnce = { getInitialValueInEffect: false };

/** Outline, canvas over drawer, inspector. */
export function ComposePage() {
  const t = useWords(appWords);
  const isNarrow = useMediaQuery(narrow, undefined, atOnce) === true;
  const isTablet = useMediaQuery(tablet, undefined, atOnce) === true;
  const isPhone = useMediaQuery(phone, undefined, atOnce) === true;
  const folded = usePanels((state) => state.outlineFolded);
  const width = usePanels((state) => state.sizes.outline);
  const [over, setOver] = useState(false);
  const replaceDraft = useReplaceDraft();
  const { dragging } = useTextImport();
  const fold = isNarrow ? setOver : (open: boolean) => foldOutline(!open);
  const shown = isNarrow ? over : !folded;

  const outline = <Outline onFold={isPhone ? undefined : () => fold(false)} />;
  return (
    <div className={classes.page}>
      {isPhone ? null : isNarrow || folded ? (
        <nav
          className={classes.rail}
          data-region={shown ? undefined : true}
          tabIndex={-1}
          aria-label={t('outline')}
        >
          <OutlineRail onOpen={() => fold(!shown)} />
        </nav>
      ) : null}
      {shown && !isPhone ? (
        <nav
          className={classes.outline}
          style={{ width }}
          data-over={isNarrow || undefined}
          data-region
          tabIndex={-1}
          aria-label={t('outline')}
        >
          {outline}
          {isNarrow ? null : (
            <div className={classes.edge}>
              <Splitter panel="outline" label={t('outlineWidth')} side="left" />
            </div>
          )}
        </nav>
      ) : null}
      <main className={classes.middle}>
        <h1 className="visually-hidden">{t('compose')}</h1>
        <section
          className={classes.canvas}
          data-region
          tabIndex={-1}
          aria-label={t(isPhone ? 'outline' : 'canvas')}
        >
          {isPhone ? (
            outline
          ) : (
            <Face name={t('canvas')}>
              <Canvas onImport={openImport} onExample={() => replaceDraft(exampleRequest)} />
            </Face>
          )}
        </section>
        <Drawer />
        {isTablet ? null : (
          <div className={classes.edge}>
            <Splitter panel="inspector" label={t('inspectorWidth')} side="right" />
          </div>
        )}
      </main>
      <InspectorPanel />
      <ImportGate />
      {dragging ? (
        <div className={classes.drop}>
          <FileDown aria-hidden size={16} />
          {t('dropHere')}
        </div>
      ) : null}
    </div>
  );
}

import { useMediaQuery } from '@mantine/hooks';
import { FileDown } from 'lucide-react';
import { useWords } from '../ui/i18n.ts';
import { useView } from '../ui/workbench.tsx';
import { appWords } from './appWords.ts';
import { CanvasFace } from './CanvasFace.tsx';
import classes from './ComposePage.module.css';
import { Drawer } from './drawer/Drawer.tsx';
import { ImportGate } from './ImportGate.tsx';
import { InspectorPanel } from './InspectorPanel.tsx';
import { OutlinePanel } from './OutlinePanel.tsx';
import { Outline } from './outline/Outline.tsx';
import { usePanels } from './panels.ts';
import { Splitter } from './Splitter.tsx';
import { useFindTask } from './useFindTask.ts';
import { useTextImport } from './useTextImport.ts';
import { phone, tablet } from './widths.ts';

const atOnce = { getInitialValueInEffect: false };

/** Outline, canvas over drawer, inspector. */
export function ComposePage() {
  const t = useWords(appWords);
  const isTablet = useMediaQuery(tablet, undefined, atOnce) === true;
  const isPhone = useMediaQuery(phone, undefined, atOnce) === true;
  const { dragging } = useTextImport();
  useFindTask();
  const isMaximised = usePanels((state) => state.drawerMaximised);
  const isCovered = useView(({ drawer }) => drawer.open) && isMaximised;

  return (
    <div className={classes.page}>
      {isPhone ? null : <OutlinePanel />}
      <main className={classes.middle}>
        <h1 className="visually-hidden">{t('compose')}</h1>
        <section
          className={classes.canvas}
          data-region
          tabIndex={-1}
          // Under the maximised drawer: it keeps its size and its place, and nothing on it can be reached.
          inert={isCovered}
          aria-label={t(isPhone ? 'outline' : 'canvas')}
        >
          {isPhone ? <Outline onFold={undefined} /> : <CanvasFace />}
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

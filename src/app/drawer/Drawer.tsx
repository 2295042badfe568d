import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from 'lucide-react';
import { type KeyboardEvent, lazy } from 'react';
import type { DrawerTab } from '../../store/viewStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { appWords } from '../appWords.ts';
import { Face } from '../Face.tsx';
import { maximiseDrawer, usePanels } from '../panels.ts';
import { Splitter } from '../Splitter.tsx';
import { countProblems } from './countProblems.ts';
import classes from './Drawer.module.css';
import { drawerWords } from './drawerWords.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { RequestSize } from './RequestSize.tsx';

const RequestView = lazy(async () => ({
  default: (await import('../../request/RequestView.tsx')).RequestView,
}));
const CodeView = lazy(async () => ({ default: (await import('../../request/CodeView.tsx')).CodeView }));

const SignatureView = lazy(async () => ({
  default: (await import('../../request/SignatureView.tsx')).SignatureView,
}));

const tabs: readonly DrawerTab[] = ['problems', 'request', 'tccli', 'curl', 'sdk', 'signature'];
/** How far an arrow key goes; the tabs are a ring. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Under the canvas alone, so that a field and the text are seen together. */
export function Drawer() {
  const t = useWords(drawerWords);
  const frame = useWords(appWords);
  const { view } = useWorkbench();
  const { open, tab } = useView((state) => state.drawer);
  const panel = tab === 'problems' ? 'problems' : 'request';
  const height = usePanels((state) => state.sizes[panel]);
  const maximised = usePanels((state) => state.drawerMaximised) && open;
  const problems = useDraft((state) => state.problems);
  const { error, warning } = countProblems(problems);

  const restore = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && maximised) maximiseDrawer(false);
  };
  const walk = (event: KeyboardEvent) => {
    restore(event);
    const step = steps[event.key];
    if (step === undefined) return;
    const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length) ?? tab;
    view.openDrawer(next);
    document.getElementById(`tab-${next}`)?.focus();
  };

  return (
    <section
      className={classes.drawer}
      data-open={open || undefined}
      data-maximised={maximised || undefined}
      style={open && !maximised ? { height } : {}}
      aria-label={frame('drawer')}
      data-region
      tabIndex={-1}
    >
      {open && !maximised ? <Splitter panel={panel} label={frame('drawerHeight')} side="below" /> : null}
      <div className={classes.tabBar}>
        <div role="tablist" className={classes.tabs} onKeyDown={walk}>
          {tabs.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              className={classes.tab}
              aria-selected={open && each === tab}
              aria-controls={open && each === tab ? 'drawer-content' : undefined}
              tabIndex={each === tab ? 0 : -1}
              onClick={() => view.openDrawer(each)}
            >
              {t(each)}
              {each === 'problems' && error + warning > 0 ? (
                <span className={classes.count} data-severity={error > 0 ? 'error' : 'warning'}>
                  {error > 0 ? error : warning}
                </span>
              ) : null}
            </button>
          ))}
        </div>
        <RequestSize />
        {open ? (
          <IconButton
            label={t(maximised ? 'restore' : 'maximise')}
            icon={maximised ? Minimize2 : Maximize2}
            shortcut={maximised ? 'Escape' : undefined}
            size={28}
            onKeyDown={restore}
            onClick={() => maximiseDrawer(!maximised)}
          />
        ) : null}
        <IconButton
          label={t(open ? 'close' : 'open')}
          icon={open ? ChevronDown : ChevronUp}
          size={28}
          aria-expanded={open}
          onKeyDown={restore}
          onClick={() => (open ? view.closeDrawer() : view.openDrawer(tab))}
        />
      </div>
      {open ? (
        <div id="drawer-content" role="tabpanel" aria-labelledby={`tab-${tab}`} className={classes.content}>
          {tab === 'problems' ? (
            <ProblemsPanel />
          ) : (
            <Face key={tab} name={t(tab)}>
              {tab === 'request' ? (
                <RequestView />
              ) : tab === 'signature' ? (
                <SignatureView />
              ) : (
                <CodeView family={tab} />
              )}
            </Face>
          )}
        </div>
      ) : null}
    </section>
  );
}

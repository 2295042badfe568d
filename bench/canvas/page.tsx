// The page that the canvas benchmarks drive: our canvas, or plain React Flow with the same nodes in the same places.
import '@mantine/core/styles.layer.css';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/global.css';
import { MantineProvider } from '@mantine/core';
import type { ReactFlowInstance } from '@xyflow/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Canvas } from '../../src/canvas/Canvas.tsx';
import type { Client } from '../../src/client/client.ts';
import { nodeSize } from '../../src/model/layout/nodeSize.ts';
import { positionsOf } from '../../src/model/layout.ts';
import { createDraftStore } from '../../src/store/createDraftStore.ts';
import { createViewStore } from '../../src/store/createViewStore.ts';
import { cssVariables, theme } from '../../src/ui/theme.ts';
import { type Workbench, WorkbenchContext } from '../../src/ui/workbench.tsx';
import { draftOfShape } from '../drafts.ts';
import { shapes } from '../graphs.ts';
import { PlainFlow } from './PlainFlow.tsx';
import type { PageBench } from './pageBench.ts';

const query = new URLSearchParams(location.search);
const size = Number(query.get('size') ?? 100);
const shape = shapes.map((make) => make(size)).find(({ name }) => name === (query.get('shape') ?? 'genome'));
if (shape === undefined) throw new Error('There is no such shape');
const draft = draftOfShape(shape);
document.documentElement.dataset.mantineColorScheme = query.get('scheme') ?? 'light';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has lost its root');
root.style.cssText = 'position:fixed;inset:0';

const longTasks: { readonly start: number; readonly duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ entryTypes: ['longtask'] });

let lastId = 0;
function makeWorkbench(): Workbench {
  const store = createDraftStore({ draft, now: () => performance.now(), check: () => [] });
  return {
    draft: store,
    view: createViewStore({ draft: store }),
    // The canvas asks the service nothing.
    client: {} as Client,
    newId: () => `new${++lastId}`,
  };
}

const began = performance.now();
const workbench = makeWorkbench();
flushSync(() =>
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={query.get('scheme') === 'dark' ? 'dark' : 'light'}
    >
      {query.has('peer') ? (
        <PlainFlow
          draft={draft}
          positions={positionsOf(draft)}
          onInit={(flow) => {
            plain = flow;
          }}
        />
      ) : (
        <WorkbenchContext value={workbench}>
          <Canvas onImport={() => {}} onExample={() => {}} />
        </WorkbenchContext>
      )}
    </MantineProvider>,
  ),
);

/** What is on screen counts as the picture when tasks are drawn: painted on the layer, or as elements. */
const isDrawn = (): boolean => {
  const layer = document.querySelector<HTMLCanvasElement>('[data-painted]');
  return layer !== null || document.querySelector('.react-flow__node') !== null;
};
const firstPicture = new Promise<number>((resolve) => {
  const look = () => {
    if (isDrawn()) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    else requestAnimationFrame(look);
  };
  look();
});

const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

async function rest() {
  for (let frame = 0; frame < 30; frame++) await nextFrame();
  await new Promise<void>((done) => requestIdleCallback(() => done()));
}

async function bringUp() {
  const task = draft.tasks[draft.tasks.length >> 1];
  if (task === undefined) throw new Error('There are no tasks');
  const at = positionsOf(workbench.draft.getState().draft)[task.id];
  if (query.has('peer') && at !== undefined) {
    void plain?.setCenter(at.x + nodeSize.width / 2, at.y + nodeSize.height / 2, { zoom: 1 });
  } else {
    document.querySelector<HTMLButtonElement>('button[title="Zoom to 100%"]')?.click();
    await nextFrame();
    workbench.view.reveal(task.id);
  }
  let last: DOMRect | undefined;
  for (;;) {
    await nextFrame();
    const box = document.querySelector(`.react-flow__node[data-id="${task.id}"]`)?.getBoundingClientRect();
    // The view may still be on its way there.
    const rests = box !== undefined && box.x === last?.x && box.y === last.y;
    if (rests && box.width > 200) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    last = box;
  }
}

let plain: ReactFlowInstance | undefined;
const bench: PageBench = { longTasks, firstPicture, bringUp, nextFrame, rest };
Object.assign(window, { bench });

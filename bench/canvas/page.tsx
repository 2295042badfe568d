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
import { layeredRandom } from '../graphs.ts';
import { PlainFlow } from './PlainFlow.tsx';
import type { PageBench } from './pageBench.ts';

const query = new URLSearchParams(location.search);
const isPeer = query.get('peer') === 'true';
const bare = draftOfShape(layeredRandom(Number(query.get('size') ?? 100)));
const draft =
  query.get('placed') === 'true' ? { ...bare, board: { ...bare.board, positions: positionsOf(bare) } } : bare;

const middle = (() => {
  const task = draft.tasks[draft.tasks.length >> 1];
  if (task === undefined) throw new Error('There are no tasks');
  return task;
})();

const element = document.getElementById('root');
if (element === null) throw new Error('The page has lost its root');
const root = createRoot(element);
element.style.cssText = 'position:fixed;inset:0';

// Told before anybody else, so that all that a move brings about comes after its mark.
for (const type of ['pointermove', 'wheel'])
  addEventListener(type, () => void performance.mark('step'), { capture: true, passive: true });

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

let workbench: Workbench | undefined;
let plain: ReactFlowInstance | undefined;

const ours = () => {
  workbench = makeWorkbench();
  return (
    <WorkbenchContext value={workbench}>
      <Canvas onImport={() => {}} onExample={() => {}} />
    </WorkbenchContext>
  );
};

const theirs = () => (
  <PlainFlow
    draft={draft}
    positions={draft.board.positions}
    onInit={(flow) => {
      plain = flow;
    }}
  />
);

/** The picture is complete when all of it is painted on the layer, or as elements: dependences come after tasks. */
const isComplete = (): boolean => document.querySelector('[data-painted], .react-flow__edge') !== null;

const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

async function open(): Promise<number> {
  const began = performance.now();
  flushSync(() =>
    root.render(
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        {isPeer ? theirs() : ours()}
      </MantineProvider>,
    ),
  );
  while (!isComplete()) await new Promise((done) => requestAnimationFrame(done));
  await nextFrame();
  return performance.now() - began;
}

async function rest(): Promise<void> {
  for (let frame = 0; frame < 30; frame++) await nextFrame();
  await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 }));
}

function whereIsIt() {
  const box = document.querySelector(`.react-flow__node[data-id="${middle.id}"]`)?.getBoundingClientRect();
  return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function bringUp(): Promise<void> {
  // Right after a drag the next click is swallowed: that is how d3 keeps a drag from being one.
  await nextFrame();
  const at = positionsOf(workbench?.draft.getState().draft ?? draft)[middle.id];
  if (plain !== undefined && at !== undefined) {
    await plain.setCenter(at.x + nodeSize.width / 2, at.y + nodeSize.height / 2, { zoom: 1 });
  } else {
    const fullSize = document.querySelector<HTMLButtonElement>('button[title="Zoom to 100%"]');
    if (fullSize === null) throw new Error('The canvas has no button that zooms to 100 %');
    fullSize.click();
    await nextFrame();
    workbench?.view.reveal(middle.id);
  }
}

const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';

const bench: PageBench = { open, bringUp, whereIsIt, viewport, rest };
Object.assign(window, { bench });

// Opening, panning and dragging in a browser, against plain React Flow with the same nodes in the same places.
import { servePage } from '../browser/servePage.ts';
import { timesOf } from '../measure.ts';
import { table, time } from '../table.ts';
import { Late } from '../within.ts';
import { type Gesture, type Moved, type Moves, type Opened, openAndMove, openOnce } from './measureCanvas.ts';
import type { Shown } from './openPage.ts';

const sizes = [100, 1000, 10_000];
/** How often a job is opened; the first picture is the median. */
const openings = 3;
/** What takes longer than this is opened once. */
const slowMs = 5000;
const goals = { picture: 1000, task: 50, frame: 8 };

interface Found {
  readonly placed: readonly Opened[];
  /** Of a job without places, whose layout has to be worked out first; only ours. */
  readonly fresh: readonly Opened[];
  readonly moves: Moves | undefined;
  /** Why there is no more. */
  readonly failed: string | undefined;
}

export async function canvasBench(): Promise<string> {
  const served = await servePage('canvas');
  try {
    const tables: string[] = [];
    for (const size of sizes) {
      const ours = await find(served.url, size, false);
      const theirs = await find(served.url, size, true);
      if (ours.failed !== undefined) throw new Error(`${size} tasks: ${ours.failed}`);
      tables.push(`${size.toLocaleString('en')} tasks\n\n${tableOf(ours, theirs)}`);
    }
    return tables.join('\n\n');
  } finally {
    await served.stop();
  }
}

async function find(url: string, size: number, peer: boolean): Promise<Found> {
  const shown: Shown = { size, peer, placed: true };
  const tell = (what: string) =>
    process.stderr.write(`${size} tasks, ${peer ? 'plain React Flow' : 'ours'}: ${what}\n`);
  const [placed, fresh]: [Opened[], Opened[]] = [[], []];
  let moves: Moves | undefined;
  try {
    tell('opening and moving');
    const first = await openAndMove(url, shown);
    placed.push(first.opened);
    moves = first.moves;
    for (let round = 1; round < openings && first.opened.picture < slowMs; round++)
      placed.push(await openOnce(url, shown));
    tell('opening without places');
    for (let round = 0; round < openings && !peer; round++)
      fresh.push(await openOnce(url, { ...shown, placed: false }));
  } catch (error) {
    const failed = error instanceof Late ? `not within ${error.ms / 1000} s` : String(error);
    tell(String(error));
    return { placed, fresh, moves, failed };
  }
  return { placed, fresh, moves, failed: undefined };
}

interface Row {
  readonly what: string;
  /** Undefined where it was not measured. */
  readonly of: (found: Found) => number | undefined;
  readonly goal?: number;
  readonly show?: (value: number) => string;
}

const middleOf = (opened: readonly Opened[]) =>
  opened.length === 0 ? undefined : timesOf(opened.map(({ picture }) => picture)).median;
const most = (values: readonly number[]) => (values.length === 0 ? undefined : Math.max(...values));
const movesOf = ({ moves }: Found): Moved[] => Object.values<Moved>(moves ?? {});

const framesOf = (gesture: Gesture, goal?: number): Row[] => [
  { what: `${gesture}: a frame, median`, of: ({ moves }) => moves?.[gesture].step.median },
  {
    what: `${gesture}: a frame, p95`,
    of: ({ moves }) => moves?.[gesture].step.p95,
    ...(goal === undefined ? {} : { goal }),
  },
  {
    what: `${gesture}: frames a second`,
    of: ({ moves }) => moves?.[gesture].rate,
    show: (rate) => rate.toFixed(0),
  },
];

const rows: readonly Row[] = [
  { what: 'first picture, by the clock', of: ({ placed }) => middleOf(placed), goal: goals.picture },
  {
    what: 'first picture of a job without places, layout included, by the clock',
    of: ({ fresh }) => middleOf(fresh),
    goal: goals.picture,
  },
  {
    what: 'longest task until it rests',
    of: ({ placed, fresh }) => most([...placed, ...fresh].map(({ longest }) => longest)),
  },
  {
    what: 'longest task afterwards',
    of: (found) => most(movesOf(found).map(({ longest }) => longest)),
    goal: goals.task,
  },
  ...framesOf('panning, all in view', goals.frame),
  ...framesOf('zooming in'),
  ...framesOf('panning at 100 %', goals.frame),
  ...framesOf('dragging a task at 100 %', goals.frame),
];

const tableOf = (ours: Found, theirs: Found): string =>
  table(
    ['', 'ours', 'goal', 'plain React Flow'],
    rows.map(({ what, of, goal, show = time }) => {
      const [own, other] = [of(ours), of(theirs)];
      return [
        what,
        own === undefined ? '' : show(own),
        goal === undefined || own === undefined ? '' : `${time(goal)} ${own <= goal ? '✓' : '**missed**'}`,
        other === undefined ? (theirs.failed ?? '') : show(other),
      ];
    }),
  );

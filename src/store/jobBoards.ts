// How the graph of a job was drawn when it was submitted, so that the job is followed on the same picture. The service
// knows nothing of it. By task name, for that is all that the service gives back.
import * as z from 'zod';
import type { Draft, Point } from '../model/draft.ts';
import { positionsOf } from '../model/layout.ts';
import { taskName } from '../model/request.ts';
import { readRecord, type Storage } from './storage.ts';

const boardsKey = 'job-boards';
/** Enough to come back to; a board of ten thousand tasks takes half a megabyte. */
const keptBoards = 20;

const point = z.object({ x: z.number(), y: z.number() });
const jobBoard = z.object({
  jobId: z.string(),
  direction: z.enum(['down', 'right']),
  positions: z.array(z.tuple([z.string(), point])),
});
const jobBoards = z.array(jobBoard);

export interface JobBoard {
  readonly direction: 'down' | 'right';
  /** By task name. */
  readonly positions: ReadonlyMap<string, Point>;
}

export interface JobBoards {
  /** A picture that cannot be kept is laid out anew: nothing depends on it, so a full disk is no failure here. */
  keep(jobId: string, draft: Draft): Promise<void>;
  of(jobId: string): Promise<JobBoard | undefined>;
}

export function createJobBoards(storage: Storage): JobBoards {
  const read = async () => {
    const kept = await readRecord(storage, boardsKey, (json) => jobBoards.parse(json));
    return kept.found === 'value' ? kept.value : [];
  };
  return {
    async keep(jobId, draft) {
      const places = positionsOf(draft);
      const positions = draft.tasks.flatMap((task): [string, Point][] => {
        const place = places[task.id];
        return place === undefined ? [] : [[taskName(task), place]];
      });
      const others = (await read()).filter((board) => board.jobId !== jobId);
      const boards = [...others, { jobId, direction: draft.board.direction, positions }].slice(-keptBoards);
      await storage.set(boardsKey, JSON.stringify(boards)).catch(() => {});
    },
    async of(jobId) {
      const board = (await read()).find((each) => each.jobId === jobId);
      return board && { direction: board.direction, positions: new Map(board.positions) };
    },
  };
}

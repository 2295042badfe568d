// Where dependences lie while tasks are dragged. A store and no data of the edges: React Flow goes through all edges when
// one of them is another, which is most of what a step of a drag would take.
import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Way } from './ways.ts';

type Moving = StoreApi<ReadonlyMap<string, Way>>;

const none: ReadonlyMap<string, Way> = new Map();
export const makeMoving = (): Moving => createStore(() => none);

export const MovingContext = createContext<Moving>(makeMoving());

/** The way of the dependence while it is elsewhere than its data says; else undefined. */
export function useMoving(id: string): Way | undefined {
  return useStore(use(MovingContext), (moving) => moving.get(id));
}

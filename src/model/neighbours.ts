import { type Lists, listAt } from './lists.ts';

/** The nodes next to each node of a graph, in one direction: as numbers, and as ids for those that are asked about. */
export class Neighbours<Id extends string> implements Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly #nodes: readonly Id[];
  readonly #numberOf: ReadonlyMap<Id, number>;
  readonly #asked: (readonly Id[])[] = [];

  constructor(nodes: readonly Id[], numberOf: ReadonlyMap<Id, number>, { starts, items }: Lists) {
    this.#nodes = nodes;
    this.#numberOf = numberOf;
    this.starts = starts;
    this.items = items;
  }

  /** Whether it is a node at all. */
  has(id: Id): boolean {
    return this.#numberOf.has(id);
  }

  /** How many the node with that number has. */
  count(node: number): number {
    return (this.starts[node + 1] ?? 0) - (this.starts[node] ?? 0);
  }

  /** Undefined of what is no node. */
  get(id: Id): readonly Id[] | undefined {
    const number = this.#numberOf.get(id);
    if (number === undefined) return undefined;
    const known = this.#asked[number];
    if (known !== undefined) return known;
    const list = Array.from(listAt(this, number), (node) => this.#nodes[node] ?? id);
    this.#asked[number] = list;
    return list;
  }
}

import { type Lists, listsFrom, numbersTo, turnedAround } from '../lists.ts';

/** Vertices that hang together and the edges among them, by the places of their ends in `vertices`. */
export interface Part {
  readonly vertices: Int32Array;
  readonly edges: Lists;
}

/** The parts that do not hang together, each in the order of the vertices, the parts in the order of their first one. */
export function partsOf(edges: Lists): Part[] {
  const { partOf, count } = partNumbers(edges);
  const all = numbersTo(partOf.length);
  if (count === 1) return [{ vertices: all, edges }];
  const members = listsFrom(count, partOf, all);
  const parts: Part[] = [];
  const placeOf = new Int32Array(all.length);
  for (let part = 0; part < count; part++) {
    const vertices = members.items.subarray(members.starts[part] ?? 0, members.starts[part + 1] ?? 0);
    vertices.forEach((vertex, place) => {
      placeOf[vertex] = place;
    });
    parts.push({ vertices, edges: inside(edges, vertices, placeOf) });
  }
  return parts;
}

function inside({ starts, items }: Lists, vertices: Int32Array, placeOf: Int32Array): Lists {
  const ownStarts = new Int32Array(vertices.length + 1);
  vertices.forEach((vertex, place) => {
    ownStarts[place + 1] = (ownStarts[place] ?? 0) + (starts[vertex + 1] ?? 0) - (starts[vertex] ?? 0);
  });
  const ownItems = new Int32Array(ownStarts.at(-1) ?? 0);
  let to = 0;
  for (const vertex of vertices)
    for (let edge = starts[vertex] ?? 0; edge < (starts[vertex + 1] ?? 0); edge++)
      ownItems[to++] = placeOf[items[edge] ?? 0] ?? 0;
  return { starts: ownStarts, items: ownItems };
}

/** The number of the part of each vertex. */
function partNumbers(after: Lists): { readonly partOf: Int32Array; readonly count: number } {
  const before = turnedAround(after);
  const none = -1;
  const partOf = new Int32Array(after.starts.length - 1).fill(none);
  const queue = new Int32Array(partOf.length);
  let [count, reached] = [0, 0];
  const reach = (vertex: number) => {
    if (partOf[vertex] !== none) return;
    partOf[vertex] = count;
    queue[reached++] = vertex;
  };
  let next = 0;
  for (let root = 0; root < partOf.length; root++) {
    if (partOf[root] !== none) continue;
    reach(root);
    for (; next < reached; next++) {
      const vertex = queue[next] ?? 0;
      for (const { starts, items } of [after, before])
        for (let edge = starts[vertex] ?? 0; edge < (starts[vertex + 1] ?? 0); edge++)
          reach(items[edge] ?? 0);
    }
    count += 1;
  }
  return { partOf, count };
}

// Dependence graphs of known shapes, of about as many tasks as asked for, always the same for the same size. Pure, so
// that tests can use them as well.

export interface Shape {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [start: string, end: string])[];
}

/** Collects a shape node by node. */
class Sketch {
  readonly nodes: string[] = [];
  readonly edges: [string, string][] = [];

  /** A new node after these, and its name. */
  add(name: string, ...after: readonly string[]): string {
    this.nodes.push(name);
    for (const start of new Set(after)) this.edges.push([start, name]);
    return name;
  }

  shape = (name: string): Shape => ({ name, nodes: this.nodes, edges: this.edges });
}

/** One after the other. */
export function chain(size: number): Shape {
  const sketch = new Sketch();
  for (let i = 0; i < size; i++) sketch.add(`t${i}`, ...(i > 0 ? [`t${i - 1}`] : []));
  return sketch.shape('chain');
}

/** One task, ten beside each other, one that joins them, ten again, … */
export function forkJoin(size: number): Shape {
  const sketch = new Sketch();
  let last = sketch.add('fork0');
  for (let stage = 1; sketch.nodes.length + 11 <= size; stage++) {
    const branches = range(10).map((i) => sketch.add(`branch${stage}-${i}`, last));
    last = sketch.add(`join${stage}`, ...branches);
  }
  return sketch.shape('fork–join');
}

/** Layers of equal width; each task after one or two of earlier layers, nine times of ten the one right before. */
export function layeredRandom(size: number): Shape {
  const sketch = new Sketch();
  const random = seeded(size);
  const width = Math.max(2, Math.round(Math.sqrt(size)));
  for (let i = 0; i < size; i++) {
    const layer = Math.floor(i / width);
    const before = () => {
      const from = random() < 0.9 ? layer - 1 : Math.floor(random() * layer);
      return `t${from * width + Math.floor(random() * width)}`;
    };
    sketch.add(`t${i}`, ...(layer === 0 ? [] : random() < 0.5 ? [before()] : [before(), before()]));
  }
  return sketch.shape('layered random');
}

/** One task, and all others right after it. */
export function wideFanOut(size: number): Shape {
  const sketch = new Sketch();
  const root = sketch.add('root');
  for (let i = 1; i < size; i++) sketch.add(`t${i}`, root);
  return sketch.shape('wide fan-out');
}

/** A square on its corner: rows that grow by one and shrink again, each task after those above it. */
export function diamondMesh(size: number): Shape {
  const sketch = new Sketch();
  const side = Math.floor(Math.sqrt(size));
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const above = [
        ...(row > 0 ? [`t${row - 1}-${column}`] : []),
        ...(column > 0 ? [`t${row}-${column - 1}`] : []),
      ];
      sketch.add(`t${row}-${column}`, ...above);
    }
  }
  return sketch.shape('diamond mesh');
}

/** A mosaic of images: project each, fit the differences of those that overlap, correct each, add them up. */
export function mosaic(size: number): Shape {
  const sketch = new Sketch();
  const side = Math.max(2, Math.floor(Math.sqrt(size / 4)));
  const images = range(side * side);
  const project = images.map((i) => sketch.add(`project${i}`));
  const differences = images.flatMap((i) =>
    [...((i + 1) % side === 0 ? [] : [i + 1]), ...(i + side < images.length ? [i + side] : [])].map((j) =>
      sketch.add(`difference${i}-${j}`, project[i] ?? '', project[j] ?? ''),
    ),
  );
  const fit = sketch.add('fit', ...differences);
  const model = sketch.add('model', fit);
  const corrected = images.map((i) => sketch.add(`correct${i}`, project[i] ?? '', model));
  sketch.add('add', ...corrected);
  return sketch.shape('mosaic');
}

/** Genomes: each lane is split, its pieces are filtered and mapped, merged, and called chromosome by chromosome. */
export function genome(size: number): Shape {
  const sketch = new Sketch();
  const chromosomes = 22;
  const pieces = Math.max(1, Math.min(20, Math.floor(size / 100)));
  const lanes = Math.max(1, Math.floor((size - chromosomes - 1) / (2 * pieces + 2)));
  const merged = range(lanes).map((lane) => {
    const split = sketch.add(`split${lane}`);
    const mapped = range(pieces).map((i) =>
      sketch.add(`map${lane}-${i}`, sketch.add(`filter${lane}-${i}`, split)),
    );
    return sketch.add(`merge${lane}`, ...mapped);
  });
  const indexed = sketch.add('index', ...merged);
  for (const i of range(chromosomes)) sketch.add(`call${i + 1}`, indexed);
  return sketch.shape('genome');
}

export const shapes = [chain, forkJoin, layeredRandom, wideFanOut, diamondMesh, mosaic, genome];

export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Tables in Markdown, so that what is printed can be put into the documentation as it stands.
import type { Times } from './measure.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Three significant digits, in the unit that fits: `1,234 ms`, `12.3 ms`, `45.6 µs`. */
export function time(ms: number): string {
  if (ms >= 100) return `${Math.round(ms).toLocaleString('en')} ms`;
  return ms >= 0.1 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms * 1000).toPrecision(3))} µs`;
}

/** How often `ours` goes into `theirs`: `× 12` is twelve times as long, `× 0.5` half as long. */
const ratio = (theirs: number, ours: number): string =>
  ours === 0
    ? theirs === 0
      ? '× 1'
      : '–'
    : `× ${Number((theirs / ours).toPrecision(2)).toLocaleString('en')}`;

export interface Comparison {
  readonly what: string;
  readonly ours: Times;
  readonly peer?: { readonly name: string; readonly times: Times };
  /** Milliseconds that the 95th percentile is to stay under. */
  readonly goal?: number;
}

export const comparisons = (rows: readonly Comparison[]): string =>
  table(
    ['', 'median', 'p95', 'goal', 'compared with', 'its median', 'its p95', 'ratio'],
    rows.map(({ what, ours, peer, goal }) => [
      what,
      time(ours.median),
      time(ours.p95),
      goal === undefined ? '' : `${time(goal)} ${ours.p95 <= goal ? '✓' : '**missed**'}`,
      ...(peer === undefined
        ? ['', '', '', '']
        : [peer.name, time(peer.times.median), time(peer.times.p95), ratio(peer.times.median, ours.median)]),
    ]),
  );

// The icons of the eight states. Lucide draws the glyph of some before its outline; a filled outline would then cover
// the glyph, so the filled ones are drawn here in the order outline, glyph (shapes of lucide, ISC licence).
import { CircleDashed, createLucideIcon, Hourglass, type LucideIcon, Send } from 'lucide-react';
import type { RunState } from '../wire/states.ts';

const disc = ['circle', { cx: '12', cy: '12', r: '10', key: 'outline' }] as const;

/** A quarter of a ring that turns on a faint whole one. */
const Starting = createLucideIcon('state-starting', [
  ['circle', { cx: '12', cy: '12', r: '10', opacity: '0.3', key: 'track' }],
  ['path', { d: 'M12 2a10 10 0 0 1 10 10', key: 'arc' }],
]);

const Running = createLucideIcon('state-running', [
  [...disc],
  [
    'path',
    {
      d: 'M9.5 9.003a1 1 0 0 1 1.517-.859l4.997 2.997a1 1 0 0 1 0 1.718l-4.997 2.997a1 1 0 0 1-1.517-.86z',
      key: 'glyph',
    },
  ],
]);

const Succeeded = createLucideIcon('state-succeeded', [
  [...disc],
  ['path', { d: 'm8 12.2 2.8 2.8L16 9.4', key: 'glyph' }],
]);

const Failed = createLucideIcon('state-failed', [
  [...disc],
  ['path', { d: 'm15 9-6 6', key: 'down' }],
  ['path', { d: 'm9 9 6 6', key: 'up' }],
]);

const Kept = createLucideIcon('state-kept', [
  [
    'path',
    {
      d: 'M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
      key: 'outline',
    },
  ],
  ['path', { d: 'M10 15V9', key: 'left' }],
  ['path', { d: 'M14 15V9', key: 'right' }],
]);

export const stateIcons: Readonly<Record<RunState, LucideIcon>> = {
  SUBMITTED: Send,
  PENDING: CircleDashed,
  RUNNABLE: Hourglass,
  STARTING: Starting,
  RUNNING: Running,
  SUCCEED: Succeeded,
  FAILED: Failed,
  FAILED_INTERRUPTED: Kept,
};

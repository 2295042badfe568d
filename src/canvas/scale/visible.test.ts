import { describe, expect, it } from 'vitest';
import { sameVisible, visibleIn } from './visible.ts';

const view = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };

describe('what React Flow is given', () => {
  it('is all of a small graph, but in the overview', () => {
    expect(visibleIn(300, { ...view, zoom: 0.1 }).kind).toBe('all');
    expect(visibleIn(5, { ...view, zoom: 0.079 }).kind).toBe('layer');
  });
  it('is the window of a large graph where names can be read, and nothing where they cannot', () => {
    expect(visibleIn(301, view).kind).toBe('window');
    expect(visibleIn(301, { ...view, zoom: 0.4 }).kind).toBe('window');
    expect(visibleIn(301, { ...view, zoom: 0.39 }).kind).toBe('layer');
  });
  it('is more than what is seen, and the same for small moves', () => {
    const shown = visibleIn(1000, { ...view, x: -1000, y: -1000 });
    if (shown.kind !== 'window') throw new Error('A window is expected');
    expect(shown.area.x).toBeLessThan(1000);
    expect(shown.area.x + shown.area.width).toBeGreaterThan(1800);
    expect(shown.area.y).toBeLessThan(1000);
    expect(shown.area.y + shown.area.height).toBeGreaterThan(1600);
    expect(sameVisible(shown, visibleIn(1000, { ...view, x: -1004, y: -1003 }))).toBe(true);
    expect(sameVisible(shown, visibleIn(1000, { ...view, x: -1400, y: -1000 }))).toBe(false);
    expect(sameVisible(shown, { kind: 'layer' })).toBe(false);
    expect(sameVisible({ kind: 'layer' }, { kind: 'layer' })).toBe(true);
  });
});

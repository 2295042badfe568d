// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { saveWhenLeaving } from './createSaver.ts';

function setUp(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  const flush = vi.fn(async () => {});
  return { flush, stop: saveWhenLeaving({ flush }, window) };
}
const fire = (target: EventTarget, type: string) => target.dispatchEvent(new Event(type));

describe('leaving the page', () => {
  test('saves at once', () => {
    const { flush, stop } = setUp('visible');
    fire(window, 'pagehide');
    expect(flush).toHaveBeenCalledTimes(1);
    stop();
  });

  test.each([
    ['hidden', 1],
    ['visible', 0],
  ] as const)('when the page becomes %s, %d saves', (state, times) => {
    const { flush, stop } = setUp(state);
    fire(document, 'visibilitychange');
    expect(flush).toHaveBeenCalledTimes(times);
    stop();
  });

  test('saves no longer when stopped', () => {
    const { flush, stop } = setUp('hidden');
    stop();
    fire(window, 'pagehide');
    fire(document, 'visibilitychange');
    expect(flush).not.toHaveBeenCalled();
  });
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { draftWith } from '../model/testing/builders.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { createDraftStore } from './createDraftStore.ts';
import { createViewStore } from './createViewStore.ts';

test('the browser asks before a text is left that cannot be read, and at no other time', () => {
  const draft = createDraftStore({ draft: draftWith({ tasks: ['a'] }), now: () => 0, check: () => [] });
  const view = createViewStore({ draft });
  const stop = askBeforeLeaving(view, window);
  // `dispatchEvent` tells that nobody has objected.
  const isLeft = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isLeft()).toBe(true);
  view.setTextFault({ line: 1, message: { en: 'comma missing', zh: '缺少逗号' } });
  expect(isLeft()).toBe(false);
  view.setTextFault(null);
  expect(isLeft()).toBe(true);
  view.setTextFault({ line: 1, message: { en: 'comma missing', zh: '缺少逗号' } });
  stop();
  expect(isLeft()).toBe(true);
});

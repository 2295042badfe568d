import { describe, expect, test } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { memoryStorage } from '../testing/memoryStorage.ts';
import { blank, browser, settled } from './testing/browser.ts';
import { draftRecord } from './testing/draftRecord.ts';

describe('one tab', () => {
  test('begins with the example, which is written with the first edit', async () => {
    const { tab, parts } = browser();
    const one = await tab();
    expect(one.desk.source).toBe('example');
    expect(parts.texts.size).toBe(0);
    one.rename('mine');
    one.wait();
    await one.save();
    const again = await tab();
    expect(again.desk.source).toBe('kept');
    expect(again.name()).toBe('mine');
    again.draft.undo();
    expect(again.name()).toBe('mine');
    expect(again.role()).toBe('follower');
  });

  test('after a reload the draft and its history are there', async () => {
    const { tab } = browser();
    const one = await tab();
    for (const name of ['x', 'y', 'z']) one.rename(name);
    one.draft.undo();
    await one.save();
    one.desk.getState();
    const again = await tab(one.remembered());
    again.desk.editHere();
    await settled();
    expect(again.role()).toBe('editor');
    again.draft.redo();
    expect(again.name()).toBe('z');
    again.draft.travel(-3);
    expect(again.name()).toBe('example');
    expect(again.draft.getState().redoLabel).toEqual({ en: 'Edit JobName', zh: '修改 JobName' });
  });

  test('takes over the one draft of former times, once', async () => {
    const storage = memoryStorage({ draft: draftRecord(draftWith({ job: { JobName: 'old' } })) });
    const { tab, parts } = browser({ storage });
    const one = await tab();
    expect([one.desk.source, one.name(), one.listed()]).toEqual(['kept', 'old', ['old']]);
    parts.texts.clear();
    expect((await tab()).desk.source).toBe('example');
  });

  test('leaves alone what it cannot read', async () => {
    const { tab, parts } = browser();
    const one = await tab();
    one.rename('mine');
    await one.save();
    const key = [...parts.texts.keys()].find((each) => each.endsWith('order')) ?? '';
    parts.texts.set(key, '{');
    const again = await tab();
    expect([again.desk.source, again.name()]).toEqual(['broken', 'example']);
    again.rename('other');
    await again.save();
    expect(parts.texts.get(key)).toBe('{');
    expect((await tab()).desk.source).toBe('kept');
  });

  test('a disk that is full is said, the draft stays, and nothing else is opened over it', async () => {
    const { tab, parts } = browser();
    const one = await tab();
    parts.full = true;
    one.rename('mine');
    await one.save();
    expect(one.desk.saver.getState().save).toBe('failed');
    expect(await one.desk.create(blank)).toBe(false);
    expect(one.name()).toBe('mine');
    parts.full = false;
    await one.save();
    expect(one.desk.saver.getState().save).toBe('saved');
  });
});

describe('several drafts', () => {
  const three = async () => {
    const one = await browser().tab();
    one.rename('first');
    for (const name of ['second', 'third']) {
      await one.desk.create(draftWith({ job: { JobName: name } }));
      await one.save();
    }
    return one;
  };
  const idOf = ({ desk }: Awaited<ReturnType<typeof three>>, name: string) =>
    desk.getState().drafts.find((entry) => entry.name === name)?.id ?? '';

  test('are listed by their last edit, and opened with their own history', async () => {
    const one = await three();
    expect(one.listed()).toEqual(['third', 'second', 'first']);
    expect(await one.desk.open(idOf(one, 'first'))).toBe(true);
    expect(one.name()).toBe('first');
    expect(one.listed()).toEqual(['third', 'second', 'first']);
    one.draft.undo();
    expect(one.name()).toBe('example');
    await one.save();
    expect(one.listed()).toEqual(['example', 'third', 'second']);
  });

  test('an edit is saved before another draft is opened', async () => {
    const one = await three();
    one.rename('third, edited');
    await one.desk.open(idOf(one, 'first'));
    expect(one.listed()).toContain('third, edited');
  });

  test('a deleted one can be had back', async () => {
    const one = await three();
    const id = idOf(one, 'third');
    await one.desk.remove(id);
    expect(one.listed()).toEqual(['second', 'first']);
    expect(one.name()).toBe('second');
    await one.desk.restore(id);
    expect(one.name()).toBe('third');
    expect(one.listed()).toEqual(['third', 'second', 'first']);
  });

  test('after the last one a blank one stands there', async () => {
    const { tab } = browser();
    const one = await tab();
    const { id } = one.desk.getState();
    await one.desk.remove(id);
    expect(one.name()).toBe('blank');
    expect(one.listed()).toEqual(['blank']);
    await one.desk.restore(id);
    expect(one.name()).toBe('example');
  });

  test('a deleted one is forgotten after a week', async () => {
    const { tab, parts, pass } = browser();
    const one = await tab();
    one.rename('first');
    const { id } = one.desk.getState();
    await one.desk.remove(id);
    await one.save();
    const has = () => [...parts.texts.keys()].some((key) => key.includes(`${id}`));
    await tab();
    expect(has()).toBe(true);
    pass(8 * 86_400_000);
    await tab();
    expect(has()).toBe(false);
  });
});

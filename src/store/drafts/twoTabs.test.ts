import { describe, expect, test } from 'vitest';
import { blank, browser, settled } from './testing/browser.ts';

describe('two tabs on one draft', () => {
  const two = async () => {
    const { tab, parts } = browser();
    const one = await tab();
    one.rename('mine');
    await one.save();
    return { one, other: await tab(), parts };
  };

  test('the second follows, and takes no edit', async () => {
    const { one, other } = await two();
    expect([one.role(), other.role()]).toEqual(['editor', 'follower']);
    one.rename('further');
    await one.save();
    await settled();
    expect(other.name()).toBe('further');
    other.rename('not this');
    await other.save();
    expect(other.name()).toBe('further');
    expect(other.desk.saver.getState().save).toBe('saved');
  });

  test('"Edit here" turns the roles, with what was not saved yet', async () => {
    const { one, other } = await two();
    one.rename('typed a moment ago');
    other.desk.editHere();
    await settled();
    expect([one.role(), other.role()]).toEqual(['follower', 'editor']);
    expect(other.name()).toBe('typed a moment ago');
    other.rename('from the other');
    await other.save();
    await settled();
    expect(one.name()).toBe('from the other');
    one.desk.editHere();
    await settled();
    expect([one.role(), other.role()]).toEqual(['editor', 'follower']);
  });

  test('a tab that does not answer keeps what it has as a copy', async () => {
    const { one, other, parts } = await two();
    one.channel.mute = true;
    one.rename('unsaved');
    other.desk.editHere();
    other.wait();
    await settled();
    expect(other.role()).toBe('editor');
    other.rename('taken');
    await other.save();
    await one.save();
    await settled();
    expect(one.desk.getState().isCopy).toBe(true);
    expect(one.name()).toBe('unsaved');
    expect(new Set(other.listed())).toEqual(new Set(['taken', 'unsaved']));
    expect([...parts.texts.keys()].filter((key) => key.endsWith('/head'))).toHaveLength(2);
  });

  test('neither overwrites the other where the browser has no locks', async () => {
    const { tab, parts } = browser({ locks: false });
    const one = await tab();
    one.rename('mine');
    await one.save();
    const other = await tab();
    other.rename('theirs');
    await other.save();
    one.rename('mine again');
    await one.save();
    expect([one.name(), other.name()]).toEqual(['mine again', 'theirs']);
    expect([one.desk.getState().isCopy, other.desk.getState().isCopy]).toEqual([true, false]);
    const heads = [...parts.texts].filter(([key]) => key.endsWith('/head')).map(([, text]) => text);
    expect(heads.map((text) => JSON.parse(text).frame.header.Job.JobName).sort()).toEqual([
      'mine again',
      'theirs',
    ]);
  });

  test('when the one that edits is closed, the other edits', async () => {
    const { one, other } = await two();
    await one.desk.create(blank);
    await settled();
    expect(other.role()).toBe('editor');
    other.rename('now here');
    await other.save();
    expect(other.desk.getState().isCopy).toBe(false);
  });
});

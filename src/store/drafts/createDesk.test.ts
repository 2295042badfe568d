import { describe, expect, test } from 'vitest';
import { jobEntity } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import { counterIds, draftWith } from '../../model/testing/builders.ts';
import { createDraftStore } from '../createDraftStore.ts';
import { memoryParts } from '../testing/memoryParts.ts';
import { memoryStorage } from '../testing/memoryStorage.ts';
import { fakeChannels, fakeLocks } from '../testing/tabs.ts';
import { createDesk } from './createDesk.ts';
import { startDraft } from './startDraft.ts';
import { draftRecord } from './testing/draftRecord.ts';

const example = draftWith({ tasks: ['a'], job: { JobName: 'example' } });
const blank = draftWith({ job: { JobName: 'blank' } });

/** A browser, in which tabs are opened. */
function browser({ storage = memoryStorage(), locks: hasLocks = true } = {}) {
  const parts = memoryParts();
  const locks = hasLocks ? fakeLocks() : undefined;
  const newChannel = fakeChannels();
  const newId = counterIds('draft-');
  let time = 1000;
  return {
    parts,
    storage,
    pass: (ms: number) => {
      time += ms;
    },
    async tab(remembered: string | null = null) {
      const due: (() => void)[] = [];
      const later = (run: () => void) => {
        due.push(run);
        return () => {
          const at = due.indexOf(run);
          if (at >= 0) due.splice(at, 1);
        };
      };
      const now = () => ++time;
      const draft = createDraftStore({ draft: example, now, check: () => [] });
      const channel = newChannel();
      const start = await startDraft({ parts, storage, newId, now, remembered });
      let memory = '';
      const remember = (id: string) => {
        memory = id;
      };
      const deps = { draft, parts, start, newId, now, later, locks, channel, remember, blank: () => blank };
      const desk = createDesk(deps);
      await desk.ready;
      return {
        draft,
        desk,
        channel,
        remembered: () => memory,
        rename: (name: string) =>
          draft.dispatch(
            { type: 'setField', entity: jobEntity, path: ['Job', 'JobName'], value: name },
            { origin: 'form' },
          ),
        name: () => getAt(draft.getState().draft.header, ['Job', 'JobName']),
        role: () => desk.getState().role,
        listed: () => desk.getState().drafts.map(({ name }) => name),
        /** Time goes by for this tab: what is due happens. */
        wait() {
          for (const run of due.splice(0)) run();
        },
        save: () => desk.saver.flush(),
      };
    },
  };
}
/** Whatever the tabs have begun has ended. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

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

// The desk: which draft is open in this tab, who may edit it, and which others there are. What is always true:
// - a tab writes a draft only while it holds its claim, and never over what it has not read;
// - what a person typed is not dropped: a draft that cannot be saved stays open, and one that another tab has written
//   over goes on as a copy.
import { createStore } from 'zustand/vanilla';
import type { Draft } from '../../model/draft.ts';
import { type History, startHistory } from '../../model/history.ts';
import { createSaver } from '../createSaver.ts';
import { type Claim, claimDraft } from './claimDraft.ts';
import type { Desk, DeskDeps, DeskState } from './desk.ts';
import { createDraftDisk } from './draftDisk.ts';
import { draftList } from './draftList.ts';
import { entryOf, isListed } from './entries.ts';
import type { Written } from './historyParts.ts';

/** How long another tab may take to give way, before the draft is taken from it. */
const patience = 2000;

export function createDesk(deps: DeskDeps): Desk {
  const { draft, parts, newId, now, later, channel, start } = deps;
  const disk = createDraftDisk(deps, start.read?.written);
  let claim: Claim | undefined;
  let reading = Promise.resolve();
  const first = start.id;
  const store = createStore<DeskState>()(() => ({
    id: first,
    // Until it is known whether another tab has it.
    role: deps.locks === undefined ? 'editor' : 'follower',
    drafts: start.entries.filter(isListed),
    isCopy: false,
  }));
  if (start.read) draft.load(start.read.history, 'load');
  const saver = createSaver({ draft, write, later });
  const isOpen = (id: string) => store.getState().id === id;
  const isClean = () => saver.getState().save === 'saved';

  const list = draftList(parts, (change) =>
    store.setState(({ drafts, id }) => ({ drafts: change(drafts, id) })),
  );

  async function write(history: History<Draft>): Promise<void> {
    const { id, role } = store.getState();
    if (role === 'follower') return;
    const entry = await disk.write(id, history);
    if (entry === undefined) {
      await goOnAsCopy();
      return await write(history);
    }
    list.note(entry);
    channel.send({ kind: 'saved', id });
  }

  async function goOnAsCopy(): Promise<void> {
    const id = newId();
    disk.standOn(undefined);
    stand(id, await claimed(id));
    store.setState({ isCopy: true });
  }

  function claimed(id: string): Promise<[Claim, DeskState['role']]> {
    const mine = claimDraft(deps.locks, id, {
      onGranted: () => void reread(id).then(() => isOpen(id) && setRole('editor')),
      onStolen: () => {
        if (!isOpen(id)) return;
        if (!isClean()) return void goOnAsCopy().then(saver.flush);
        setRole('follower');
        mine.letPass();
      },
    });
    return mine.atFirst.then((answer) => [mine, answer === 'held' ? 'editor' : 'follower']);
  }

  function setRole(role: DeskState['role']): void {
    draft.setReadOnly(role === 'follower');
    store.setState({ role });
  }

  function stand(id: string, [mine, role]: [Claim, DeskState['role']]): void {
    claim?.release();
    claim = mine;
    store.setState({ id, isCopy: false });
    setRole(role);
    deps.remember(id);
  }

  /** What another tab has written of the draft that is open here. One reading after the other. */
  function reread(id: string): Promise<void> {
    reading = reading.then(async () => {
      try {
        const read = await disk.read(id);
        if (!isOpen(id) || read.written.head === disk.written()?.head) return;
        disk.standOn(read.written);
        draft.load(read.history, 'history');
        saver.noteSaved();
      } catch {
        // Not there any more, or not to be read: what is shown stays.
      }
    });
    return reading;
  }

  /** Saves what is open; false when that does not work, so that it must stay open. */
  async function putAway(): Promise<boolean> {
    if (store.getState().role === 'follower') return true;
    // What is typed while it is written is written too.
    do await saver.flush();
    while (saver.getState().save === 'saving');
    if (!isClean()) return false;
    if (disk.written() !== undefined) return true;
    // The example that nobody has touched is not on disk yet, and would be gone.
    const isWritten = write(draft.getHistory()).then(() => true);
    return await isWritten.catch(() => false);
  }

  async function show(id: string, read: () => Promise<{ history: History<Draft>; written?: Written }>) {
    if (isOpen(id)) return true;
    if (!(await putAway())) return false;
    const [mine, role] = await claimed(id);
    try {
      const found = await read();
      if (!(await putAway())) throw new Error('What is open is not saved');
      disk.standOn(found.written);
      stand(id, [mine, role]);
      draft.load(found.history, 'load');
      if (found.written) saver.noteSaved();
      else list.note(entryOf(id, found.history.present, now()));
      return true;
    } catch {
      mine.release();
      return false;
    }
  }

  const open = (id: string) => show(id, () => disk.read(id));
  const create = (made: Draft) => show(newId(), async () => ({ history: startHistory(made) }));

  async function setDeleted(id: string, deletedAt: number | undefined): Promise<boolean> {
    const isThere = await list.setDeleted(id, deletedAt);
    if (isThere) channel.send({ kind: 'listed' });
    return isThere;
  }

  function giveWay(id: string): void {
    if (!isOpen(id)) return;
    if (store.getState().role === 'follower') {
      claim?.letPass();
      return;
    }
    void putAway().then((isAway) => {
      if (!isAway || !isOpen(id)) return;
      setRole('follower');
      claim?.giveWay();
    });
  }

  channel.listen((message) => {
    if (message.kind === 'wanted') return giveWay(message.id);
    const { id, role } = store.getState();
    if (message.kind === 'saved' && message.id === id && role === 'follower') void reread(id);
    list.refresh();
  });

  async function begin(): Promise<void> {
    stand(first, await claimed(first));
    if (store.getState().role === 'follower') await reread(first);
  }
  if (start.entries.every(({ id }) => id !== first)) list.note(entryOf(first, draft.getState().draft, now()));

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    saver,
    source: start.source,
    ready: begin(),
    open,
    create,
    async remove(id) {
      if (isOpen(id)) {
        if (!(await putAway())) return false;
        const next = store.getState().drafts.find((each) => each.id !== id);
        if (!(next ? await open(next.id) : await create(deps.blank()))) return false;
      }
      if (!(await setDeleted(id, now()))) list.drop(id);
      return true;
    },
    async restore(id) {
      return (await setDeleted(id, undefined)) && (await open(id));
    },
    editHere() {
      const { id, role } = store.getState();
      if (role === 'editor') return;
      channel.send({ kind: 'wanted', id });
      later(() => {
        if (isOpen(id) && store.getState().role === 'follower') claim?.steal();
      }, patience);
    },
  };
}

// A browser with its disk, in which tabs are opened.
import { jobEntity } from '../../../model/draft.ts';
import { getAt } from '../../../model/lens.ts';
import { counterIds, draftWith } from '../../../model/testing/builders.ts';
import { createDraftStore } from '../../createDraftStore.ts';
import { memoryParts } from '../../testing/memoryParts.ts';
import { memoryStorage } from '../../testing/memoryStorage.ts';
import { fakeChannels, fakeLocks } from '../../testing/tabs.ts';
import { createDesk } from '../createDesk.ts';
import { startDraft } from '../startDraft.ts';

const example = draftWith({ tasks: ['a'], job: { JobName: 'example' } });
export const blank = draftWith({ job: { JobName: 'blank' } });

export function browser({ storage = memoryStorage(), locks: hasLocks = true } = {}) {
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
export const settled = () => new Promise((resolve) => setImmediate(resolve));

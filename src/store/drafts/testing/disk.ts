import type { Draft } from '../../../model/draft.ts';
import type { History } from '../../../model/history.ts';
import { planWrite, type Written } from '../historyParts.ts';
import { readHistory } from '../readHistory.ts';

/** A disk of one draft. */
export function disk() {
  const texts = new Map<string, string>();
  let written: Written | undefined;
  let stamp = 0;
  return {
    texts,
    save(history: History<Draft>) {
      const plan = planWrite({ id: 'd', stamp: String(++stamp) }, history, written);
      for (const key of plan.remove) texts.delete(key);
      for (const [key, text] of plan.put) texts.set(key, text);
      written = plan.written;
      return plan;
    },
    /** As after a reload: what is known of the disk is what has been read. */
    load() {
      const read = readHistory('d', texts);
      written = read.written;
      return read.history;
    },
  };
}

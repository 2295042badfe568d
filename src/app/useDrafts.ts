import { notifications } from '@mantine/notifications';
import type { Draft } from '../model/draft.ts';
import { setAt } from '../model/lens.ts';
import { draftFromRequest, jobName, jobNamePath } from '../model/request.ts';
import { downloadText, fileName } from '../request/downloadText.ts';
import { draftFile } from '../store/drafts/draftFile.ts';
import { showActionToast } from '../ui/actionToast.tsx';
import { announce } from '../ui/announce.tsx';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { draftWords } from './bar/draftWords.ts';
import { blankBeside } from './blankRequest.ts';
import { useServices } from './services.tsx';

const nameOf = ({ header }: Draft): string => jobName(header);

/** What can be done with whole drafts. */
export function useDrafts() {
  const t = useWords(draftWords);
  const { draft: store, view, newId } = useWorkbench();
  const { desk } = useServices();

  /** Says so where the draft that is open must stay. */
  async function opened(attempt: Promise<boolean>): Promise<boolean> {
    const isOpen = await attempt;
    if (isOpen) view.select([]);
    else notifications.show({ title: t('stays'), message: t('staysHint') });
    return isOpen;
  }
  const shown = (name: string) => (name === '' ? t('unnamed') : name);

  return {
    async open(id: string) {
      if (id === desk.getState().id) return;
      if (await opened(desk.open(id))) announce(t('opened', { name: shown(nameOf(store.getState().draft)) }));
    },
    /** Opens a draft that was made elsewhere, beside the others. */
    openNew: (draft: Draft): Promise<boolean> => opened(desk.create(draft)),
    async create() {
      const { header, tasks } = store.getState().draft;
      const isDone = await opened(desk.create(draftFromRequest(blankBeside(header), newId)));
      if (isDone && tasks.length > 0) notifications.show({ title: t('created'), message: t('createdHint') });
    },
    async duplicate() {
      const { draft } = store.getState();
      const name = nameOf(draft);
      const header = name === '' ? draft.header : setAt(draft.header, jobNamePath, `${name}-copy`);
      const copy = { ...draft, header };
      if (await opened(desk.create(copy))) announce(t('opened', { name: shown(nameOf(copy)) }));
    },
    async remove(id = desk.getState().id) {
      const isOpen = id === desk.getState().id;
      const listed = desk.getState().drafts.find((each) => each.id === id)?.name ?? '';
      const name = shown(isOpen ? nameOf(store.getState().draft) : listed);
      if (!(await opened(desk.remove(id)))) return;
      showActionToast({
        title: t('removed', { name }),
        action: t('restore'),
        onAction: () => void opened(desk.restore(id)),
        stays: 12_000,
      });
    },
    saveAsFile() {
      const { draft } = store.getState();
      downloadText(fileName(nameOf(draft), 'json'), JSON.stringify(draftFile(draft), null, 2));
    },
  };
}

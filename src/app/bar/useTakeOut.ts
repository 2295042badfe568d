import { notifications } from '@mantine/notifications';
import { Copy, FileDown, ImageDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Draft } from '../../model/draft.ts';
import { tooMany } from '../../model/layout.ts';
import { jobName } from '../../model/request.ts';
import { downloadBlob, downloadText, fileName } from '../../request/downloadText.ts';
import { showActionToast } from '../../ui/actionToast.tsx';
import type { PageCommand } from '../../ui/commands.ts';
import { type Translate, useLanguage, useWords } from '../../ui/i18n.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import type { Language, Text } from '../../wire/text.ts';
import { takeOutWords } from './takeOutWords.ts';

type T = Translate<keyof (typeof takeOutWords)['keys']>;

/** With so many tasks a person would wonder what the page does. */
const slow = 1000;

/** The drawing comes when it is asked for: most people who compose a job take no picture of it. */
async function svgOf(draft: Draft, t: T, language: Language) {
  const [{ svgPicture }, { inSlices }, { pictureColoursAt }] = await Promise.all([
    import('../../canvas/picture/svgPicture.ts'),
    import('../../canvas/picture/inSlices.ts'),
    import('../../canvas/picture/pictureColours.ts'),
  ]);
  const counted = (key: 'tasks' | 'dependences', count: number) => t(key, { count });
  const steps = svgPicture(draft, pictureColoursAt(document.documentElement), {
    noName: t('noName'),
    ghost: t('ghost'),
    separator: language === 'zh-CN' ? '，' : ', ',
    tasks: (count) => counted('tasks', count),
    noJobName: t('noJobName'),
    summary: (tasks, dependences) =>
      t('summary', { tasks: counted('tasks', tasks), dependences: counted('dependences', dependences) }),
  });
  const toast =
    draft.tasks.length < slow
      ? undefined
      : notifications.show({ loading: true, autoClose: false, message: t('drawing') });
  const picture = await inSlices(steps);
  if (toast !== undefined) notifications.hide(toast);
  return picture;
}

const graphs = {
  mermaid: {
    name: 'Mermaid',
    extension: 'mmd',
    write: async () => (await import('../../exchange/graphs/mermaid.ts')).mermaidText,
  },
  dot: {
    name: 'DOT',
    extension: 'dot',
    write: async () => (await import('../../exchange/graphs/dot.ts')).dotText,
  },
};

async function graphText(draft: Draft, graph: keyof typeof graphs): Promise<string> {
  const { graphOfDraft } = await import('../../canvas/picture/graphOfDraft.ts');
  return (await graphs[graph].write())(graphOfDraft(draft));
}

const fileOf = ({ header }: Draft, extension: string): string => fileName(jobName(header), extension);

async function saveSvg(draft: Draft, t: T, language: Language): Promise<void> {
  downloadText(fileOf(draft, 'svg'), (await svgOf(draft, t, language)).svg, 'image/svg+xml');
}

async function savePng(draft: Draft, t: T, language: Language): Promise<void> {
  const picture = await svgOf(draft, t, language);
  const { pngPicture } = await import('../../canvas/picture/pngPicture.ts');
  const blob = await pngPicture(picture);
  if (blob !== undefined) return downloadBlob(fileOf(draft, 'png'), blob);
  showActionToast({
    title: t('tooLarge'),
    note: t('tooLargeHint', { width: picture.width, height: picture.height }),
    action: t('asSvg'),
    onAction: () => downloadText(fileOf(draft, 'svg'), picture.svg, 'image/svg+xml'),
    stays: 12_000,
  });
}

async function copyGraph(draft: Draft, graph: keyof typeof graphs, t: T): Promise<void> {
  const text = await graphText(draft, graph);
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: t('copied', { language: graphs[graph].name }) });
  } catch {
    notifications.show({ color: 'red', title: t('notCopied'), message: t('notCopiedHint') });
  }
}

async function saveGraph(draft: Draft, graph: keyof typeof graphs): Promise<void> {
  downloadText(fileOf(draft, graphs[graph].extension), await graphText(draft, graph));
}

/** Every way in which the graph leaves the page, for the menu of the draft and for the palette. */
export function useTakeOut(): readonly PageCommand[] {
  const t = useWords(takeOutWords);
  const language = useLanguage();
  const { draft: store } = useWorkbench();
  return useMemo(() => {
    const command = (
      id: string,
      icon: NonNullable<PageCommand['icon']>,
      label: Text,
      run: (draft: Draft) => Promise<void>,
    ): PageCommand => ({ id, area: 'draft', label, icon, run: () => void run(store.getState().draft) });
    const ofFew = (picture: typeof saveSvg) => async (draft: Draft) => {
      if (draft.tasks.length <= tooMany) return await picture(draft, t, language);
      notifications.show({ title: t('noPicture'), message: t('noPictureHint', { count: tooMany }) });
    };
    return [
      command('takeSvg', ImageDown, { en: 'Export picture (SVG)', zh: '导出图片（SVG）' }, ofFew(saveSvg)),
      command('takePng', ImageDown, { en: 'Export picture (PNG)', zh: '导出图片（PNG）' }, ofFew(savePng)),
      command('copyMermaid', Copy, { en: 'Copy as Mermaid', zh: '复制为 Mermaid' }, (draft) =>
        copyGraph(draft, 'mermaid', t),
      ),
      command('saveMermaid', FileDown, { en: 'Save as Mermaid file', zh: '存为 Mermaid 文件' }, (draft) =>
        saveGraph(draft, 'mermaid'),
      ),
      command('copyDot', Copy, { en: 'Copy as DOT', zh: '复制为 DOT' }, (draft) =>
        copyGraph(draft, 'dot', t),
      ),
      command('saveDot', FileDown, { en: 'Save as DOT file', zh: '存为 DOT 文件' }, (draft) =>
        saveGraph(draft, 'dot'),
      ),
    ];
  }, [t, language, store]);
}

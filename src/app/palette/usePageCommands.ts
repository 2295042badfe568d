import { useMantineColorScheme } from '@mantine/core';
import {
  FileInput,
  FilePlus,
  Keyboard,
  Languages,
  List,
  Moon,
  Redo2,
  Sun,
  SunMoon,
  TriangleAlert,
  Undo2,
  Workflow,
} from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { type PageCommand, useOffer } from '../../ui/commands.ts';
import { sharedWords } from '../../ui/sharedWords.ts';
import { useSteady } from '../../ui/useSteady.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { openImport } from '../imports.ts';
import { chooseLanguage } from '../settings.ts';
import { useHistorySteps } from '../useHistorySteps.ts';
import { useNewDraft } from '../useNewDraft.ts';

const appearances = [
  { id: 'light', label: { en: 'Appearance: light', zh: '外观：浅色' }, icon: Sun },
  { id: 'dark', label: { en: 'Appearance: dark', zh: '外观：深色' }, icon: Moon },
  { id: 'auto', label: { en: 'Appearance: as the system', zh: '外观：跟随系统' }, icon: SunMoon },
] as const;

const languages = [
  { id: 'en', label: { en: 'Language: English', zh: '语言：English' }, icon: Languages },
  { id: 'zh-CN', label: { en: 'Language: 简体中文', zh: '语言：简体中文' }, icon: Languages },
] as const;

const inArea = (area: PageCommand['area'], commands: readonly Omit<PageCommand, 'area'>[]) =>
  commands.map((command): PageCommand => ({ ...command, area }));

/** Offers what can be done on every page. */
export function usePageCommands(showSheet: () => void): void {
  const { view } = useWorkbench();
  const { undo, redo } = useHistorySteps();
  const navigate = useNavigate();
  const newDraft = useSteady(useNewDraft());
  const { setColorScheme } = useMantineColorScheme();
  useOffer(
    useMemo((): readonly PageCommand[] => {
      const goTo = (page: string) => () => void navigate(page);
      /** Done on the page of the draft. */
      const composing = (act: () => void) => () => {
        goTo('/')();
        act();
      };
      const settings = composing(() => view.select([]));
      const problems = composing(() => view.openDrawer('problems'));
      return [
        ...inArea('page', [
          { id: 'compose', label: { en: 'Compose', zh: '编排' }, icon: Workflow, run: goTo('/') },
          { id: 'jobs', label: { en: 'Jobs', zh: '作业' }, icon: List, run: goTo('/jobs') },
          { id: 'settings', label: sharedWords.jobSettings, icon: Workflow, run: settings },
          { id: 'problems', label: { en: 'Problems', zh: '问题' }, icon: TriangleAlert, run: problems },
          {
            id: 'sheet',
            label: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
            icon: Keyboard,
            shortcut: '?',
            run: showSheet,
          },
          { id: 'palette', label: { en: 'Search or run', zh: '搜索或执行' }, shortcut: 'mod+K' },
          { id: 'regions', label: { en: 'To the next panel', zh: '下一个面板' }, shortcut: 'F6' },
          ...appearances.map((each) => ({ ...each, run: () => setColorScheme(each.id) })),
          ...languages.map((each) => ({ ...each, run: () => void chooseLanguage(each.id) })),
        ]),
        ...inArea('draft', [
          { id: 'undo', label: { en: 'Undo', zh: '撤销' }, icon: Undo2, shortcut: 'mod+Z', run: undo },
          { id: 'redo', label: { en: 'Redo', zh: '重做' }, icon: Redo2, shortcut: 'mod+shift+Z', run: redo },
          {
            id: 'import',
            label: { en: 'Import…', zh: '导入…' },
            icon: FileInput,
            run: composing(openImport),
          },
          { id: 'new', label: { en: 'New job', zh: '新建作业' }, icon: FilePlus, run: composing(newDraft) },
        ]),
        ...inArea('field', [
          { id: 'find', label: { en: 'Find a field', zh: '查找字段' }, shortcut: '/' },
          { id: 'fix', label: { en: 'Apply the fix', zh: '应用修复' }, shortcut: 'alt+Enter' },
        ]),
      ];
    }, [undo, redo, view, navigate, newDraft, setColorScheme, showSheet]),
  );
}

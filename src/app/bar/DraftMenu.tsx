import { Menu } from '@mantine/core';
import { ChevronDown, Copy, Download, FolderOpen, Plus, Share, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useOffer } from '../../ui/commands.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { inLanguage } from '../../wire/text.ts';
import { openImportOf } from '../imports.ts';
import { useDrafts } from '../useDrafts.ts';
import { DraftList } from './DraftList.tsx';
import { draftWords } from './draftWords.ts';
import { takeOutWords } from './takeOutWords.ts';
import { useTakeOut } from './useTakeOut.ts';

/** The drafts, the last edited first, and what can be done with the open one. */
export function DraftMenu() {
  const t = useWords(draftWords);
  const language = useLanguage();
  const actions = useDrafts();
  const out = useWords(takeOutWords);
  const takeOut = useTakeOut();
  useOffer(takeOut);
  const file = useRef<HTMLInputElement>(null);
  const icon = { 'aria-hidden': true, size: 16 } as const;
  return (
    <>
      <Menu width={304} position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <IconButton label={t('drafts')} icon={ChevronDown} size={24} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Plus {...icon} />} onClick={() => void actions.create()}>
            {t('newDraft')}
          </Menu.Item>
          <Menu.Item leftSection={<Copy {...icon} />} onClick={() => void actions.duplicate()}>
            {t('duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<Download {...icon} />} onClick={actions.saveAsFile}>
            {t('saveAsFile')}
          </Menu.Item>
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<Share {...icon} />}>{out('takeOut')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {takeOut.map(({ id, label, icon: Icon, run }) => (
                <Menu.Item
                  key={id}
                  leftSection={Icon === undefined ? null : <Icon {...icon} />}
                  {...(run === undefined ? {} : { onClick: run })}
                >
                  {inLanguage(label, language)}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
          <Menu.Item leftSection={<FolderOpen {...icon} />} onClick={() => file.current?.click()}>
            {t('openFile')}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 {...icon} />} onClick={() => void actions.remove()}>
            {t('remove')}
          </Menu.Item>
          <Menu.Divider />
          <DraftList />
        </Menu.Dropdown>
      </Menu>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={t('openFile')}
        accept=".json,.jsonc,.txt,application/json,text/plain"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // The same file once more is a choice too.
          event.currentTarget.value = '';
          if (chosen) void openImportOf(chosen);
        }}
      />
    </>
  );
}

import { type MantineColorScheme, Popover, useMantineColorScheme } from '@mantine/core';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Language } from '../../wire/text.ts';
import { appWords } from '../appWords.ts';
import { chooseLanguage } from '../settings.ts';
import classes from './TopBar.module.css';

/** Language and appearance. Each language is written in itself, so that a person finds their own. */
export function SettingsMenu() {
  const t = useWords(appWords);
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" offset={6} trapFocus returnFocus>
      <Popover.Target>
        <IconButton label={t('settings')} icon={Settings2} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('settings')}>
        <div className={classes.settings}>
          <span className={classes.settingsLabel}>{t('language')}</span>
          <Segmented<Language>
            label={t('language')}
            value={language}
            options={[
              { value: 'en', label: 'English' },
              { value: 'zh-CN', label: '简体中文' },
            ]}
            onChange={(next) => void chooseLanguage(next)}
          />
          <span className={classes.settingsLabel}>{t('appearance')}</span>
          <Segmented<MantineColorScheme>
            label={t('appearance')}
            value={colorScheme}
            options={[
              { value: 'auto', label: t('asSystem') },
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
            ]}
            onChange={setColorScheme}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

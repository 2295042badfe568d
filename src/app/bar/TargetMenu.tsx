import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Check, ChevronDown, Cloud, Laptop } from 'lucide-react';
import { statusQuery } from '../../client/queries.ts';
import { useWords } from '../../ui/i18n.ts';
import { useView, useWorkbench } from '../../ui/workbench.tsx';
import { appWords } from '../appWords.ts';
import classes from './TopBar.module.css';

/** Where Submit goes. The real target is orange wherever it is named. */
export function TargetMenu() {
  const t = useWords(appWords);
  const { view, client } = useWorkbench();
  const target = useView((state) => state.target);
  const status = useQuery(statusQuery(client)).data;
  const down = status?.local.state === 'down';
  const credentials = status?.tencent.credentials;
  const Icon = target === 'local' ? Laptop : Cloud;
  const check = <Check aria-hidden size={14} />;
  return (
    <Menu width={312} withinPortal={false}>
      <Menu.Target>
        <Button
          variant={target === 'local' ? 'default' : 'realPlain'}
          aria-label={t('targetIs', { name: t(target) })}
          leftSection={<Icon aria-hidden size={16} />}
          rightSection={<ChevronDown aria-hidden size={14} />}
        >
          {t(target)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={target}
          onChange={(next) => view.setTarget(next === 'tencent' ? next : 'local')}
        >
          <Menu.RadioItem value="local" closeMenuOnClick checkIcon={check}>
            <span className={classes.targetItem}>
              <Laptop aria-hidden size={16} />
              {t('local')}
              <span className={classes.targetHint} data-tone={down ? 'fail' : undefined}>
                {t(down ? 'localDown' : 'localHint')}
              </span>
            </span>
          </Menu.RadioItem>
          <Menu.RadioItem value="tencent" closeMenuOnClick checkIcon={check}>
            <span className={classes.targetItem}>
              <Cloud aria-hidden size={16} />
              {t('tencent')}
              <span className={classes.targetHint}>{t(credentials === null ? 'noKey' : 'tencentHint')}</span>
              {credentials ? <span className={classes.targetKey}>{credentials.secretId}</span> : null}
            </span>
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

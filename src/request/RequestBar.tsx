import type { ReactNode } from 'react';
import { jobName } from '../model/request.ts';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useWorkbench } from '../ui/workbench.tsx';
import { fileName } from './downloadText.ts';
import classes from './RequestView.module.css';
import { requestText, type TextForm } from './requestText.ts';
import { requestWords } from './requestWords.ts';
import { TextButtons } from './TextButtons.tsx';

export interface RequestBarProps {
  readonly form: TextForm;
  readonly onChange: (change: Partial<TextForm>) => void;
  /** A text that cannot be read is not there to be copied: the buttons make room for what is wrong. */
  readonly isBroken: boolean;
  /** The status, between the form of the text and the buttons. */
  readonly children: ReactNode;
}

export function RequestBar({ form, onChange, isBroken, children }: RequestBarProps) {
  const t = useWords(requestWords);
  const { draft: store } = useWorkbench();
  const { dialect, secrets } = form;
  const nameOf = () => fileName(jobName(store.getState().draft.header), dialect === 'query' ? 'txt' : 'json');

  return (
    <div className={classes.bar}>
      <span className={classes.forms}>
        <Segmented
          compact
          fit
          label={t('form')}
          value={dialect}
          options={[
            { value: 'json', label: t('pretty') },
            { value: 'json-compact', label: t('compact') },
            { value: 'query', label: t('query') },
          ]}
          onChange={(next) => onChange({ dialect: next })}
        />
      </span>
      {children}
      {isBroken ? null : (
        <TextButtons
          secrets={secrets}
          onSecrets={(next) => onChange({ secrets: next })}
          textOf={() => requestText(store.getState().draft, form)}
          nameOf={nameOf}
        />
      )}
    </div>
  );
}

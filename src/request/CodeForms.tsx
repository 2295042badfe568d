import { Select } from '@mantine/core';
import { type CodeDialect, codeWriters } from '../exchange/writeCode.ts';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import classes from './RequestView.module.css';
import { requestWords } from './requestWords.ts';

const families = {
  tccli: ['tccli', 'tccli-unfold'],
  curl: ['curl'],
  sdk: ['python', 'java', 'php', 'go', 'nodejs', 'dotnet', 'cpp', 'ruby'],
} as const satisfies Record<string, readonly [CodeDialect, ...CodeDialect[]]>;

export type CodeFamily = keyof typeof families;

export const firstOf = (family: CodeFamily): CodeDialect => families[family][0];

export interface CodeFormsProps {
  readonly family: CodeFamily;
  readonly value: CodeDialect;
  readonly onChange: (dialect: CodeDialect) => void;
}

/** The choice between the members of a family, where it has more than one. */
export function CodeForms({ family, value, onChange }: CodeFormsProps) {
  const t = useWords(requestWords);
  if (family === 'curl') return null;
  if (family === 'tccli') {
    return (
      <span className={classes.forms}>
        <Segmented
          compact
          fit
          label={t('form')}
          value={value}
          options={[
            { value: 'tccli', label: t('asJson') },
            { value: 'tccli-unfold', label: t('unfolded') },
          ]}
          onChange={onChange}
        />
      </span>
    );
  }
  return (
    <Select
      size="xs"
      className={classes.language ?? ''}
      aria-label={t('language')}
      allowDeselect={false}
      value={value}
      data={families.sdk.map((dialect) => ({ value: dialect, label: codeWriters[dialect].name }))}
      onChange={(chosen) => {
        const dialect = families.sdk.find((one) => one === chosen);
        if (dialect !== undefined) onChange(dialect);
      }}
    />
  );
}

import { useId, useMemo, useState } from 'react';
import { type CodeDialect, codeWriters } from '../exchange/writeCode.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { inLanguage } from '../wire/text.ts';
import { type CodeFamily, CodeForms, firstOf } from './CodeForms.tsx';
import { type CodeForm, codeText, shownCode } from './codeText.ts';
import { LazyTextEditor } from './editor/LazyTextEditor.tsx';
import type { EditorSettings } from './editor/textEditor.ts';
import { RequestStatus } from './RequestStatus.tsx';
import classes from './RequestView.module.css';
import { requestWords } from './requestWords.ts';
import { TextButtons } from './TextButtons.tsx';
import { marksOf } from './trail.ts';
import { useTrail } from './useTrail.ts';

const languages: Readonly<Record<CodeDialect, EditorSettings['language']>> = {
  tccli: 'shell',
  'tccli-unfold': 'shell',
  curl: 'shell',
  python: 'python',
  java: 'java',
  php: 'none',
  go: 'go',
  nodejs: 'nodejs',
  dotnet: 'dotnet',
  cpp: 'cpp',
  ruby: 'ruby',
};

/** The request as a command or a program that submits it: to read, copy and save. */
export function CodeView({ family }: { family: CodeFamily }) {
  const t = useWords(requestWords);
  const language = useLanguage();
  const statusId = useId();
  const { draft: store } = useWorkbench();
  const { draft, trail } = useTrail();
  const [form, setForm] = useState<CodeForm>({ dialect: firstOf(family), secrets: 'masked' });
  const code = codeText(draft, form);
  const marks = useMemo(
    () =>
      marksOf(trail, (each) => shownCode(codeText(each, form))).map(({ line, was }) => ({
        line,
        kind: 'changed' as const,
        ...(was === undefined ? {} : { note: t('was', { value: was }) }),
      })),
    [trail, form, t],
  );

  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <CodeForms
          family={family}
          value={form.dialect}
          onChange={(dialect) => setForm({ ...form, dialect })}
        />
        <RequestStatus
          id={statusId}
          refused={code.ok ? undefined : inLanguage(code.message, language)}
          stopped={undefined}
          isBehind={false}
          isEditable={false}
          changed={marks.length}
          onGiveUp={() => undefined}
        />
        {code.ok ? (
          <TextButtons
            secrets={form.secrets}
            onSecrets={(secrets) => setForm({ ...form, secrets })}
            textOf={() => shownCode(codeText(store.getState().draft, form))}
            nameOf={() => codeWriters[form.dialect].file}
          />
        ) : null}
      </div>
      <LazyTextEditor
        value={shownCode(code)}
        marks={marks}
        language={languages[form.dialect]}
        readOnly
        wrap={false}
        label={t(family === 'sdk' ? 'program' : 'command')}
        placeholder=""
        describedBy={statusId}
        invalid={false}
      />
    </div>
  );
}

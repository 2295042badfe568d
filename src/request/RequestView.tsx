import { useId, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import { LazyTextEditor } from './editor/LazyTextEditor.tsx';
import type { LineMark } from './editor/lineMarks.ts';
import { RequestBar } from './RequestBar.tsx';
import { RequestStatus } from './RequestStatus.tsx';
import classes from './RequestView.module.css';
import type { TextForm } from './requestText.ts';
import { requestWords } from './requestWords.ts';
import { useRequestText } from './useRequestText.ts';
import { useTextProblems } from './useTextProblems.ts';

/** The request as a text beside the form: pretty JSON to edit, the other forms to read and copy. */
export function RequestView() {
  const t = useWords(requestWords);
  const language = useLanguage();
  const statusId = useId();
  const [form, setForm] = useState<TextForm>({ dialect: 'json', secrets: 'masked' });
  const { text, marks, stopped, isBehind, type, giveUp, settle } = useRequestText(form);
  const isEditable = form.dialect === 'json';
  const problems = useTextProblems(isEditable && stopped === undefined);

  // What was typed waits until its form is shown again.
  const change = (next: Partial<TextForm>) => setForm({ ...form, ...next });
  const lineMarks = useMemo((): LineMark[] => {
    if (stopped) return [{ line: stopped.line, kind: 'error', note: inLanguage(stopped.message, language) }];
    return marks.map(({ line, was }) => ({
      line,
      kind: 'changed',
      ...(was === undefined ? {} : { note: t('was', { value: was }) }),
    }));
  }, [marks, stopped, language, t]);

  return (
    <div className={classes.view}>
      <RequestBar form={form} onChange={change} isBroken={stopped !== undefined}>
        <RequestStatus
          id={statusId}
          stopped={stopped}
          isBehind={isBehind}
          isEditable={isEditable}
          changed={marks.length}
          onGiveUp={giveUp}
        />
      </RequestBar>
      <LazyTextEditor
        value={text}
        marks={lineMarks}
        problems={problems}
        assist={language}
        folds
        language={form.dialect === 'query' ? 'query' : 'json'}
        readOnly={!isEditable}
        wrap={form.dialect === 'json-compact'}
        label={t('editor')}
        placeholder=""
        describedBy={statusId}
        invalid={stopped !== undefined}
        onChange={type}
        onBlur={settle}
      />
    </div>
  );
}

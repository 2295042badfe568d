import { Modal } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Decoded } from '../exchange/decode.ts';
import type { Dialect, ReadOptions } from '../exchange/decoded.ts';
import type { Draft } from '../model/draft.ts';
import { announce } from '../ui/announce.tsx';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { LazyTextEditor } from './editor/LazyTextEditor.tsx';
import type { LineMark } from './editor/lineMarks.ts';
import type { TextEditorHandle } from './editor/textEditor.ts';
import { ImportBar } from './ImportBar.tsx';
import classes from './ImportDialog.module.css';
import { type ImportChoice, type ImportFailure, ImportFoot } from './ImportFoot.tsx';
import { ImportHead } from './ImportHead.tsx';
import { ImportReport } from './ImportReport.tsx';
import { additionCommands, draftOf, replaceCommands } from './importCommands.ts';
import { fixesOf, mendAll } from './importFixes.ts';
import { importWords } from './importWords.ts';
import { type Mended, readText, withRequest } from './readText.ts';

export interface ImportDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What was pasted or dropped. */
  readonly initialText?: string;
  /** Why there is no text: a file that was refused. */
  readonly refusal?: Text;
  /** Opens a draft beside the one that is open; false when that one could not be saved. */
  readonly onNewDraft: (draft: Draft) => Promise<boolean>;
}

/** A text on the left, what it is read as on the right, and what to do with it below. Nothing happens before that. */
export function ImportDialog(props: ImportDialogProps) {
  const { opened, onClose, initialText = '', refusal, onNewDraft } = props;
  const t = useWords(importWords);
  const { draft: store, newId } = useWorkbench();
  const editor = useRef<TextEditorHandle>(null);
  const [text, setText] = useState(initialText);
  const [refused, setRefused] = useState(refusal);
  const [wrap, setWrap] = useState(false);
  const [forced, setForced] = useState<Dialect>();
  const [entities, setEntities] = useState<ReadOptions['entities']>();
  const [mended, setMended] = useState<Mended>();
  const [choice, setChoice] = useState<ImportChoice>();
  const [failure, setFailure] = useState<ImportFailure>();

  const deferred = useDeferredValue(text);
  const read = useMemo(() => readText(deferred, forced, entities), [deferred, forced, entities]);
  // What was mended by hand belongs to the text as it was read then.
  const reading = useMemo(
    () => (mended?.of === read.decoded ? withRequest(read, mended.request) : read),
    [read, mended],
  );
  const { decoded, dialect, summary } = reading;
  const fixes = useMemo(() => (decoded.ok ? fixesOf(decoded.request, newId) : []), [decoded, newId]);
  const mend = (request: JsonObject) => setMended({ of: read.decoded, request });
  const addition = useMemo(
    () => (decoded.ok ? additionCommands(store.getState().draft, decoded.request, newId) : undefined),
    [decoded, store, newId],
  );
  const isEmpty = deferred.trim() === '';
  const chosen = choice ?? (summary?.tasksAlone ? 'add' : 'replace');

  const take = (next: string) => {
    setText(next);
    setEntities(undefined);
    setRefused(undefined);
    setFailure(undefined);
  };
  const openNew = async (imported: Extract<Decoded, { ok: true }>) => {
    if (!(await onNewDraft(draftOf(store.getState().draft, imported, newId)))) return setFailure('unsaved');
    announce(t('opened'));
    onClose();
  };
  const takeOver = () => {
    // What is shown may lag behind a text that was just typed; what is taken over must not.
    const now = deferred === text ? reading : readText(text, forced, entities);
    if (!now.decoded.ok || now.summary === undefined) return;
    if (chosen === 'new') return void openNew(now.decoded);
    const { request } = now.decoded;
    const { tasks } = now.summary;
    const current = store.getState().draft;
    const isAddition = chosen === 'add' && tasks > 0;
    const commands = isAddition
      ? additionCommands(current, request, newId).commands
      : replaceCommands(current, now.decoded, newId);
    const label = isAddition ? { en: 'Add from a text', zh: '从文本添加' } : { en: 'Import', zh: '导入' };
    const applied = store.dispatch(commands, { origin: 'import', label });
    if (!applied.ok) {
      setFailure(applied.refusal.kind === 'loop' ? 'loop' : 'refused');
      return;
    }
    announce(isAddition ? t('added', { count: tasks }) : t('replaced'));
    onClose();
  };
  const confirm = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    takeOver();
  };

  const marks = useMemo((): LineMark[] => {
    if (isEmpty) return [];
    if (!decoded.ok) return [{ line: decoded.line, kind: 'error' }];
    // The graver mark of a line is set last and stays.
    return ['repaired', 'check'].flatMap((severity) =>
      decoded.notes
        .filter((note) => note.severity === severity)
        .map((note) => ({ line: note.line, kind: note.severity })),
    );
  }, [decoded, isEmpty]);

  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={1160}
      centered
      classNames={{ content: classes.dialog ?? '', close: classes.close ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content onKeyDownCapture={confirm}>
        <ImportHead
          onText={take}
          onRefused={(message) => {
            setText('');
            setRefused(message);
          }}
        />
        <div className={classes.body}>
          <section className={classes.left} aria-label={t('text')}>
            <ImportBar
              dialect={dialect}
              forced={forced}
              onDialect={setForced}
              isEmpty={isEmpty}
              text={text}
              wrap={wrap}
              onWrap={setWrap}
            />
            <LazyTextEditor
              value={text}
              marks={marks}
              icons
              handle={editor}
              language={dialect === 'json' || dialect === 'query' ? dialect : 'none'}
              readOnly={false}
              wrap={wrap}
              label={t('text')}
              placeholder={t('paste')}
              describedBy={undefined}
              autoFocus
              invalid={!decoded.ok && !isEmpty}
              onChange={take}
            />
          </section>
          <ImportReport
            decoded={decoded}
            isEmpty={isEmpty}
            refused={refused}
            summary={summary}
            unmet={chosen === 'add' ? (addition?.unmet ?? 0) : 0}
            onGoTo={(line, column) => editor.current?.goTo(line, column)}
            onEntities={setEntities}
            fixing={{
              fixes,
              onFix: (fix) => mend(fix.mend()),
              onFixAll: () => decoded.ok && mend(mendAll(decoded.request, newId)),
            }}
          />
        </div>
        <ImportFoot
          summary={summary}
          chosen={chosen}
          failure={failure}
          onChoose={(next) => {
            setChoice(next);
            setFailure(undefined);
          }}
          onCancel={onClose}
          onConfirm={takeOver}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

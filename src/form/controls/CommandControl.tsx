import { Modal } from '@mantine/core';
import { Maximize2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { getAt } from '../../model/lens.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseText, textOf } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { usePanel } from '../panel.ts';
import { specOf } from '../subject.ts';
import classes from './CommandControl.module.css';
import type { ControlProps } from './controlProps.ts';
import { type Caret, PlainCommand } from './PlainCommand.tsx';

const ShellEditor = lazy(async () => ({ default: (await import('./ShellEditor.tsx')).ShellEditor }));

/** The command, in a code editor that is loaded when it is first shown, inline or in a larger window. */
export function CommandControl(props: ControlProps) {
  const { field, id, labelId, describedBy, invalid } = props;
  const { form } = usePanel();
  const t = useWords(formWords);
  const binding = memberBinding(field.name, fieldPath(field), parseText);
  const caret = useRef<Caret | null>(null);
  const [large, enlarge] = useState(false);
  const lines = useDraft(({ draft }) => heightOf(textOf(binding.read(draft, form.subject))));
  // Only the larger window says it.
  const name = useDraft(({ draft }) =>
    large ? textOf(getAt(specOf(draft, form.subject), ['TaskName'])) : '',
  );
  const editorProps = { input: form.field(binding), caret, id, labelId, describedBy, invalid };
  const editor = (
    <Suspense fallback={<PlainCommand {...editorProps} />}>
      <ShellEditor {...editorProps} />
    </Suspense>
  );
  return (
    <>
      <div className={classes.head}>
        <span className={classes.language} aria-hidden>
          sh
        </span>
        <IconButton
          size={24}
          className={classes.enlarge}
          icon={Maximize2}
          label={t('enlarge')}
          onClick={() => {
            caret.current = atEnd;
            enlarge(true);
          }}
        />
      </div>
      <div className={classes.editor} data-lines={lines} data-invalid={invalid || undefined}>
        {!large && editor}
      </div>
      <Modal
        opened={large}
        onClose={() => enlarge(false)}
        title={t('commandOf', { name: name || t('unnamed') })}
        size="min(960px, 90vw)"
        centered
      >
        <div className={classes.editor} data-large data-autofocus>
          {large && editor}
        </div>
      </Modal>
    </>
  );
}

/** The larger window has the focus in its text at once. */
const atEnd: Caret = { anchor: Number.MAX_SAFE_INTEGER, head: Number.MAX_SAFE_INTEGER };

/** Five or six lines: a command of one line does not make the panel jump when a second is typed. */
function heightOf(text: string): 5 | 6 {
  return text.split('\n', 6).length > 5 ? 6 : 5;
}

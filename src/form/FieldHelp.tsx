import { useMediaQuery } from '@mantine/hooks';
import { BookOpen, ChevronDown, ChevronRight, ChevronUp, ExternalLink } from 'lucide-react';
import { memo, use } from 'react';
import { useStore } from 'zustand';
import type { Draft } from '../model/draft.ts';
import { apiPath } from '../model/request.ts';
import { helpColumn } from '../ui/helpColumn.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { useDraft } from '../ui/workbench.tsx';
import { type FieldDoc, fieldDoc } from '../wire/fields/fieldDoc.ts';
import { parsePath } from '../wire/json.ts';
import classes from './FieldHelp.module.css';
import { formWords } from './formWords.ts';
import { LayoutContext } from './LayoutContext.ts';
import { Marked } from './Marked.tsx';
import { useText } from './panel.ts';
import type { Subject } from './subject.ts';

/** Below this width of the window the help is folded to one line unless the person has unfolded it. */
const roomy = '(min-width: 1280px)';

interface FieldHelpProps {
  readonly subject: Subject;
  readonly name: string;
}

/** What the documents say of the field that has the focus, docked under or beside the fields. */
export const FieldHelp = memo(function FieldHelp({ subject, name }: FieldHelpProps) {
  const layout = use(LayoutContext);
  const t = useWords(formWords);
  const say = useText();
  // A column of its own needs no folding.
  const isColumn = useMediaQuery(helpColumn.from, false, { getInitialValueInEffect: false });
  const isRoomy = useMediaQuery(roomy, true, { getInitialValueInEffect: false });
  const wantsFolded = useStore(layout, ({ helpFolded }) => helpFolded) ?? !isRoomy;
  const folded = wantsFolded && !isColumn;
  // A text of a list is explained with its list.
  const doc = fieldDoc(name) ?? fieldDoc(name.replace(/\[\d+\]$/, ''));
  const help = doc === undefined ? t('undocumented') : say(doc.help);
  if (folded) {
    return (
      <section className={classes.help} aria-label={t('help')}>
        <button
          type="button"
          className={classes.line}
          aria-expanded={false}
          aria-label={`${t('unfoldHelp')}: ${help.replaceAll('`', '')}`}
          onClick={() => layout.foldHelp(false)}
        >
          <BookOpen aria-hidden size={14} />
          <span className={classes.short}>
            <Marked text={help} />
          </span>
          <ChevronUp aria-hidden size={14} />
        </button>
      </section>
    );
  }
  return (
    <section className={classes.help} aria-label={t('help')}>
      <div className={classes.head}>
        <Breadcrumb subject={subject} name={name} />
        {!isColumn && (
          <IconButton
            size={24}
            icon={ChevronDown}
            label={t('foldHelp')}
            onClick={() => layout.foldHelp(true)}
          />
        )}
      </div>
      <div className={classes.body}>
        <p className={classes.text}>
          <Marked text={help} />
        </p>
        {doc !== undefined && <Facts doc={doc} />}
      </div>
    </section>
  );
});

/** `Job › Tasks[1] › EnvVars[0] › Name`, as the API spells it. */
function Breadcrumb({ subject, name }: { subject: Subject; name: string }) {
  const path = useDraft(({ draft }) => pathOf(draft, subject, name));
  const steps = path.split('.');
  return (
    <div className={classes.path} title={path}>
      {steps.map((step, at) => (
        <span
          key={steps.slice(0, at + 1).join('.')}
          className={classes.step}
          data-last={at === steps.length - 1 || undefined}
        >
          {at > 0 && <ChevronRight aria-hidden size={10} />}
          <span className={classes.word}>{step}</span>
        </span>
      ))}
    </div>
  );
}

/** Of several tasks, and of those to come, the place in the list is left open. */
const pathOf = (draft: Draft, subject: Subject, name: string): string =>
  subject.kind === 'job' || subject.kind === 'task'
    ? apiPath(draft, { entity: subject, path: parsePath(name) })
    : `Job.Tasks[].${name}`;

function Facts({ doc }: { doc: FieldDoc }) {
  const t = useWords(formWords);
  const say = useText();
  const unit = doc.unit === undefined ? '' : ` ${say(doc.unit)}`;
  const facts = [
    say(doc.type),
    ...(doc.defaultValue === undefined ? [] : [t('defaultIs', { value: `${doc.defaultValue}${unit}` })]),
    ...(doc.limit === undefined ? [] : [say(doc.limit)]),
  ];
  return (
    <div className={classes.facts}>
      <span>
        <Marked text={facts.join(' · ')} />
      </span>
      <a className={classes.reference} href={doc.url} target="_blank" rel="noreferrer">
        {t('reference')}
        <ExternalLink aria-hidden size={12} />
      </a>
    </div>
  );
}

import type { Problem } from '../model/problem.ts';
import { useWords } from '../ui/i18n.ts';
import { formatPath, type JsonValue, parsePath } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';
import { FieldMessages } from './FieldMessages.tsx';
import { formWords } from './formWords.ts';
import classes from './OtherMembers.module.css';
import type { OtherMember } from './otherMembers.ts';
import { useApplyFix, usePanel } from './panel.ts';

interface OtherMembersProps {
  readonly members: readonly OtherMember[];
  /** Those that no field shows. */
  readonly problems: readonly Problem[];
}

/** Members without a control, as JSON to read, with what the check says of them. */
export function OtherMembers({ members, problems }: OtherMembersProps) {
  const t = useWords(formWords);
  const names = members.map(({ name }) => name);
  const owner = ({ path }: Problem) => {
    const text = formatPath(path);
    return names.find((name) => text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}[`));
  };
  // Problems of members that are not there: each place gets a line of its own.
  const missing = new Set(
    problems.filter((each) => owner(each) === undefined).map(({ path }) => formatPath(path)),
  );
  return (
    <>
      {members.length > 0 && <p className={classes.note}>{t('otherNote')}</p>}
      {members.map(({ name, value }) => (
        <OtherPlace key={name} name={name} problems={problems.filter((each) => owner(each) === name)}>
          {JSON.stringify(withoutSecrets(name, value), null, 2)}
        </OtherPlace>
      ))}
      {[...missing].map((name) => (
        <OtherPlace
          key={name}
          name={name}
          problems={problems.filter(({ path }) => formatPath(path) === name)}
        />
      ))}
    </>
  );
}

/** Secrets are not for reading over a shoulder; they stay in the draft as they are. */
function withoutSecrets(name: string, value: JsonValue): JsonValue | undefined {
  const member = String(parsePath(name).findLast((step) => typeof step === 'string') ?? '');
  return maskSecrets({ [member]: value })[member];
}

interface OtherPlaceProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly children?: string;
}

function OtherPlace({ name, problems, children }: OtherPlaceProps) {
  const { targets } = usePanel();
  const applyFix = useApplyFix(name);
  return (
    <div ref={targets.target(name)} className={classes.member} data-field={name} data-fixes tabIndex={-1}>
      <div className={classes.name}>{name}</div>
      {children !== undefined && <pre className={classes.value}>{children}</pre>}
      <FieldMessages id={`other-${name}`} problems={problems} onFix={applyFix} />
    </div>
  );
}

import { useCallback } from 'react';
import { useWorkbench } from '../../ui/workbench.tsx';
import { parsePath } from '../../wire/json.ts';
import { type Binding, memberBinding } from '../binding.ts';
import type { EntityForm } from '../entityForm.ts';
import { parseCell, parseNumber, parseText } from '../fieldText.ts';
import { errorsIn, situationOf } from '../situation.ts';
import type { Subject } from '../subject.ts';
import { useEntityForm } from '../useEntityForm.ts';

/** What each field of the bare form makes of its text. */
export const bareFields: Readonly<Record<string, Binding['parse']>> = {
  TaskName: parseText,
  TaskInstanceNum: parseNumber,
  'Application.Command': parseText,
  'EnvVars[0].Name': parseCell,
};

export const bareBinding = (name: string): Binding =>
  memberBinding(name, parsePath(name), bareFields[name] ?? parseText);

/** The bridge alone: an input for each field, labelled by its path, and nothing around it. */
export function BareForm({ subject, names }: { subject: Subject; names?: readonly string[] }) {
  const { draft } = useWorkbench();
  const form = useEntityForm(draft, subject, () =>
    errorsIn(draft.getState().problems, subject, situationOf(draft.getState().draft, subject, {})),
  );
  const follow = useCallback(
    (element: HTMLElement | null) => (element === null ? undefined : form.follow()),
    [form],
  );
  return (
    <section ref={follow}>
      {(names ?? Object.keys(bareFields)).map((name) => (
        <BareField key={name} form={form} name={name} />
      ))}
    </section>
  );
}

function BareField({ form, name }: { form: EntityForm; name: string }) {
  const props = form.field(bareBinding(name));
  if (name === 'Application.Command') return <textarea aria-label={name} {...props} />;
  return <input aria-label={name} {...props} />;
}

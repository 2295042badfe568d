import { useState } from 'react';
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

export const bareBinding = (subject: Subject, name: string): Binding =>
  memberBinding(subject, name, parsePath(name), bareFields[name] ?? parseText);

/** The bridge alone: an input for each field, labelled by its path, and nothing around it. */
export function BareForm({ subject, names }: { subject: Subject; names?: readonly string[] }) {
  const { draft } = useWorkbench();
  const form = useEntityForm(draft, subject, () =>
    errorsIn(draft.getState().problems, subject, situationOf(draft.getState().draft, subject, {})),
  );
  const [follow] = useState(() => (element: HTMLElement | null) => {
    if (element !== null) return form.follow();
    return undefined;
  });
  return (
    <section ref={follow}>
      {(names ?? Object.keys(bareFields)).map((name) => (
        <BareField key={name} form={form} name={name} />
      ))}
    </section>
  );
}

function BareField({ form, name }: { form: EntityForm; name: string }) {
  const props = form.field(bareBinding(form.subject, name));
  if (name === 'Application.Command') return <textarea aria-label={name} {...props} />;
  return <input aria-label={name} {...props} />;
}

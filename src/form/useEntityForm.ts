import { useMemo, useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import type { DraftStore } from '../store/draftStore.ts';
import { createEntityForms, type EntityForm } from './entityForm.ts';
import { type FormTexts, resolverOf } from './problemErrors.ts';
import type { Subject } from './subject.ts';

/**
 * One react-hook-form instance for subjects of one kind, one after the other: call `follow` of what it returns when the
 * fields are drawn for that subject. `errors` gives those of the check as they are now.
 */
export function useEntityForm(
  store: DraftStore,
  subject: Subject,
  errors: () => FieldErrors<FormTexts>,
): EntityForm {
  // The check alone decides what is wrong, and it has run by the time that a push returns: react-hook-form is never
  // asked to validate by itself, only to take the errors over.
  const form = useForm<FormTexts>({
    mode: 'onSubmit',
    shouldFocusError: false,
    resolver: resolverOf(errors),
  });
  const [formOf] = useState(() => createEntityForms(store, form));
  return useMemo(() => formOf(subject), [formOf, subject]);
}

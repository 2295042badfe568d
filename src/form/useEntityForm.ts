import { useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import type { DraftStore } from '../store/draftStore.ts';
import { createEntityForm, type EntityForm } from './entityForm.ts';
import { type FormTexts, resolverOf } from './problemErrors.ts';
import type { Subject } from './subject.ts';

/**
 * One react-hook-form instance for one subject: mount the component that calls it with the subject as its key, and call
 * `follow` while it is mounted. `errors` gives those of the check as they are now.
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
  const [bridge] = useState(() => createEntityForm(store, subject, form));
  return bridge;
}

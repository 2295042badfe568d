import type { ComponentType } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { useMixed, useText } from '../panel.ts';

/** What a field hands to its control. The control puts `id` on the element that the label is for. */
export interface ControlProps {
  readonly field: FieldSpec;
  readonly id: string;
  readonly labelId: string;
  /** The id of the messages; undefined while there are none. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  /** Draws a field of an item, for lists of objects. */
  readonly inner: ComponentType<{ field: FieldSpec }>;
}

/** The attributes that tie a control to its label, its messages and its obligation. */
export const ariaOf = ({ id, describedBy, invalid, required }: ControlProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': required || undefined,
});

/**
 * "86400, the default"; empty where the documents name none. A documented value stands by its name. Where several
 * tasks differ it says so instead.
 */
export function usePlaceholder(name: string): string {
  const t = useWords(formWords);
  const say = useText();
  const mixed = useMixed({ name });
  const doc = fieldDoc(name);
  if (mixed.length > 0) return t('differentValues', { count: mixed.length });
  if (doc?.defaultValue === undefined) return '';
  const named = doc.values?.find(({ value }) => value === doc.defaultValue)?.label;
  return t('default', { value: named === undefined ? doc.defaultValue : say(named) });
}

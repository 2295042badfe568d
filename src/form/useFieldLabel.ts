import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { useText } from './panel.ts';

/** What a field is called: by its documentation, by itself, or as the API spells it. */
export function useFieldLabel({ name, label }: FieldSpec): string {
  const say = useText();
  const words = label ?? fieldDoc(name)?.label;
  return words === undefined ? name : say(words);
}

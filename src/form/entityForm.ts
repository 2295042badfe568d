// The bridge between the draft and one react-hook-form instance. Rules:
// - The draft is the only truth. The form holds texts, the inputs are uncontrolled, and nothing is ever reset.
// - Push: each change of a text is one command, merged into one step of the history until the field is left.
// - Pull: a field is set only when the draft holds another value there than the field last pushed or showed. So typing
//   is never answered by a write into the input ("007" is pushed as 7 and stays "007"), while an undo, the canvas, the
//   text view or a neighbouring list row changes exactly the fields that differ; focus and caret stay.
// - Errors are those of the check; react-hook-form takes them over whenever the list of problems changes.
import type { UseFormRegisterReturn, UseFormReturn } from 'react-hook-form';
import type { DraftStore } from '../store/draftStore.ts';
import type { JsonValue } from '../wire/json.ts';
import type { Binding } from './binding.ts';
import { moveCaret } from './caret.ts';
import { textOf } from './fieldText.ts';
import type { FormTexts } from './problemErrors.ts';
import { mergeKey, type Subject } from './subject.ts';

export type FieldProps = Pick<UseFormRegisterReturn, 'name' | 'onChange' | 'onBlur' | 'ref'>;

export interface EntityForm {
  readonly subject: Subject;
  readonly control: UseFormReturn<FormTexts>['control'];
  /** The props of the text control of a field; the same object for the same name. */
  readonly field: (binding: Binding) => FieldProps;
  /** What the field shows now. */
  readonly text: (name: string) => string;
  /** Puts a text into the field as if it had been typed: steppers and pickers. */
  readonly edit: (binding: Binding, text: string) => void;
  /** Ends the step of the history that the field was in. */
  readonly settle: () => void;
  /** Keeps form and draft in step; returns the way to stop. */
  readonly follow: () => () => void;
}

type Form = Pick<UseFormReturn<FormTexts>, 'register' | 'setValue' | 'getValues' | 'trigger' | 'control'>;

interface Shown {
  readonly binding: Binding;
  readonly value: JsonValue | undefined;
}

export function createEntityForm(store: DraftStore, subject: Subject, form: Form): EntityForm {
  /** What each field that was ever mounted shows, as the draft's value. */
  const shown = new Map<string, Shown>();
  const fields = new Map<string, FieldProps>();

  const text = (name: string): string => textOf(form.getValues(name) as JsonValue | undefined);

  const push = (binding: Binding, typed: string): void => {
    const value = binding.parse(typed);
    shown.set(binding.name, { binding, value });
    store.dispatch(binding.write(value, store.getState().draft), {
      origin: 'form',
      mergeKey: mergeKey(subject, binding.name),
    });
  };

  const pull = (): void => {
    const { draft } = store.getState();
    for (const [name, { binding, value }] of shown) {
      const now = binding.read(draft);
      if (Object.is(now, value)) continue;
      shown.set(name, { binding, value: now });
      if (textOf(now) !== text(name)) keepingCaret(name, () => form.setValue(name, textOf(now)));
    }
  };

  const field = (binding: Binding): FieldProps => {
    const { name } = binding;
    const known = fields.get(name);
    if (known !== undefined) return known;
    const value = binding.read(store.getState().draft);
    shown.set(name, { binding, value });
    const { onChange, onBlur, ref } = form.register(name, { value: textOf(value) });
    const props: FieldProps = {
      name,
      ref,
      onChange: (event) => {
        const done = onChange(event);
        push(binding, text(name));
        return done;
      },
      onBlur: (event) => {
        store.settle();
        return onBlur(event);
      },
    };
    fields.set(name, props);
    return props;
  };

  return {
    subject,
    control: form.control,
    field,
    text,
    edit: (binding, typed) => {
      field(binding);
      form.setValue(binding.name, typed);
      push(binding, typed);
    },
    settle: () => store.settle(),
    follow: () => {
      const stop = store.subscribe((state, before) => {
        if (state.draft !== before.draft) pull();
        if (state.problems !== before.problems) void form.trigger();
      });
      pull();
      void form.trigger();
      return stop;
    },
  };
}

/** Writing into an input moves its caret to the end; in the focused one it is put back to where it belongs. */
function keepingCaret(name: string, write: () => void): void {
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  if (!isField || focused.name !== name) {
    write();
    return;
  }
  const { value: before, selectionStart, selectionEnd } = focused;
  write();
  const after = focused.value;
  const moved = (caret: number | null) => moveCaret(before, after, caret ?? before.length);
  focused.setSelectionRange(moved(selectionStart), moved(selectionEnd));
}

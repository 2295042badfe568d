// The bridge between the draft and one react-hook-form instance. Rules:
// - The draft is the only truth. The form holds texts, the inputs are uncontrolled, and nothing is ever reset.
// - Push: each change of a text is one command, merged into one step of the history until the field is left.
// - Pull: a field is set only when the draft holds another value there than the field last pushed or showed. So typing
//   is never answered by a write into the input ("007" is pushed as 7 and stays "007"), while an undo, the canvas, the
//   text view or a neighbouring list row changes exactly the fields that differ; focus and caret stay.
// - Going to another subject of the same kind is a pull as well, of texts: fields are not made anew for it.
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

/** The form of each subject that the instance serves, one at a time: the one that was followed last. */
export function createEntityForms(store: DraftStore, form: Form): (subject: Subject) => EntityForm {
  /** What each field that was ever mounted shows, as the draft's value. */
  const shown = new Map<string, Shown>();
  const fields = new Map<string, FieldProps>();
  /** Whom the fields show; undefined before they show anyone. */
  let current: Subject | undefined;

  const text = (name: string): string => textOf(form.getValues(name) as JsonValue | undefined);

  const push = (binding: Binding, typed: string, subject: Subject): void => {
    const value = binding.parse(typed);
    shown.set(binding.name, { binding, value });
    store.dispatch(binding.write(value, store.getState().draft, subject), {
      origin: 'form',
      mergeKey: mergeKey(subject, binding.name),
    });
  };

  const show = (name: string, binding: Binding, value: JsonValue | undefined): void => {
    shown.set(name, { binding, value });
    if (textOf(value) !== text(name)) keepingCaret(name, () => form.setValue(name, textOf(value)));
  };

  const pull = (subject: Subject): void => {
    const isOther = current !== undefined && current !== subject;
    current = subject;
    const { draft } = store.getState();
    for (const [name, { binding, value }] of shown) {
      const now = binding.read(draft, subject);
      if (isOther || !Object.is(now, value)) show(name, binding, now);
    }
  };

  const register = (binding: Binding, subject: Subject): FieldProps => {
    const { name } = binding;
    const value = binding.read(store.getState().draft, subject);
    shown.set(name, { binding, value });
    const { onChange, onBlur, ref } = form.register(name, { value: textOf(value) });
    return {
      name,
      ref,
      onChange: (event) => {
        const done = onChange(event);
        push(binding, text(name), current ?? subject);
        return done;
      },
      onBlur: (event) => {
        store.settle();
        return onBlur(event);
      },
    };
  };

  const field = (binding: Binding, subject: Subject): FieldProps => {
    const props = fields.get(binding.name) ?? register(binding, subject);
    fields.set(binding.name, props);
    return props;
  };

  return (subject) => ({
    subject,
    control: form.control,
    field: (binding) => field(binding, subject),
    text,
    edit: (binding, typed) => {
      field(binding, subject);
      form.setValue(binding.name, typed);
      push(binding, typed, subject);
    },
    settle: () => store.settle(),
    follow: () => {
      const stop = store.subscribe((state, before) => {
        if (state.draft !== before.draft) pull(subject);
        if (state.problems !== before.problems) void form.trigger();
      });
      pull(subject);
      void form.trigger();
      return stop;
    },
  });
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

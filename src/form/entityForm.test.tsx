// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { taskEntity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { draftWith, taskId } from '../model/testing/builders.ts';
import { useView } from '../ui/workbench.tsx';
import { isJsonObject, type JsonObject, type JsonValue, parsePath } from '../wire/json.ts';
import { textOf } from './fieldText.ts';
import { specOf } from './subject.ts';
import { BareForm, bareBinding, bareFields } from './testing/BareForm.tsx';
import { person, renderForm } from './testing/renderForm.tsx';

// react-hook-form itself is left as it is; its writes into fields are counted.
const writes = vi.hoisted(() => ({ set: 0, reset: 0 }));
vi.mock(import('react-hook-form'), async (load) => {
  const library = await load();
  const counted = new WeakSet<object>();
  const useForm = ((options: object) => {
    const form = library.useForm(options);
    if (!counted.has(form)) {
      counted.add(form);
      const { setValue, reset } = form;
      form.setValue = (...args: Parameters<typeof setValue>) => {
        writes.set += 1;
        setValue(...args);
      };
      form.reset = (...args: Parameters<typeof reset>) => {
        writes.reset += 1;
        reset(...args);
      };
    }
    return form;
  }) as typeof library.useForm;
  return { ...library, useForm };
});

afterEach(cleanup);
beforeEach(() => {
  writes.set = 0;
  writes.reset = 0;
});

const entity = taskEntity(taskId('t1'));
const oneTask = (members: JsonObject = {}) => draftWith({ tasks: { align: members } });
const input = (name: string) => screen.getByLabelText<HTMLInputElement | HTMLTextAreaElement>(name);

function mount(members: JsonObject = {}) {
  return renderForm(<BareForm subject={entity} />, { draft: oneTask(members) });
}

const other = taskEntity(taskId('t2'));

/** Two tasks and one form, which shows the one that is inspected. */
async function mountTwo(align: JsonObject, sort: JsonObject) {
  const Inspected = () => {
    const id = useView(({ inspected }) => (inspected.kind === 'task' ? inspected.id : entity.id));
    return <BareForm subject={id === other.id ? other : entity} />;
  };
  const mounted = await renderForm(<Inspected />, { draft: draftWith({ tasks: { align, sort } }) });
  return { ...mounted, go: (to: TaskEntity) => act(async () => mounted.view.inspect(to)) };
}
type TaskEntity = ReturnType<typeof taskEntity>;

describe('pushing', () => {
  it('makes one command of each typed character, writes into no field, and is one step of the history', async () => {
    const { store, dispatched } = await mount();
    await person.type(input('TaskName'), '-chr21');
    expect(dispatched).toHaveLength(6);
    expect(dispatched.at(-1)).toEqual({
      type: 'setField',
      entity,
      path: ['TaskName'],
      value: 'align-chr21',
    });
    expect(writes).toEqual({ set: 0, reset: 0 });
    act(() => store.undo());
    expect(input('TaskName').value).toBe('align');
    expect(store.getState().canUndo).toBe(false);
  });

  it('begins a new step when the field has been left', async () => {
    const { store } = await mount();
    await person.type(input('TaskName'), '1');
    await person.tab();
    await person.type(input('TaskName'), '2');
    act(() => store.undo());
    expect(input('TaskName').value).toBe('align1');
  });

  it('removes the member when the text is emptied, and keeps the cell of a list', async () => {
    const { store } = await mount({ EnvVars: [{ Name: 'REF', Value: 'x' }] });
    await person.clear(input('TaskName'));
    await person.clear(input('EnvVars[0].Name'));
    const spec = specOf(store.getState().draft, entity);
    expect('TaskName' in spec).toBe(false);
    expect(spec.EnvVars).toEqual([{ Name: '', Value: 'x' }]);
  });

  it('pushes an integer as a number and never rewrites how it was typed', async () => {
    const { store } = await mount();
    await person.type(input('TaskInstanceNum'), '007');
    expect(getAt(specOf(store.getState().draft, entity), ['TaskInstanceNum'])).toBe(7);
    expect(input('TaskInstanceNum').value).toBe('007');
    await person.type(input('TaskInstanceNum'), 'x');
    expect(getAt(specOf(store.getState().draft, entity), ['TaskInstanceNum'])).toBe('007x');
    expect(input('TaskInstanceNum').value).toBe('007x');
  });
});

describe('pulling', () => {
  it('lets an undo change the field that has the focus, and keeps the focus', async () => {
    const { store } = await mount();
    await person.type(input('TaskName'), '-more');
    act(() => store.undo());
    expect(input('TaskName').value).toBe('align');
    expect(document.activeElement).toBe(input('TaskName'));
  });

  it('keeps the caret at its place in the text when the draft changes before it', async () => {
    const { store } = await mount();
    const field = input('TaskName');
    await person.click(field);
    field.setSelectionRange(5, 5);
    act(() => {
      store.dispatch({ type: 'renameTask', id: taskId('t1'), name: 'pre-align' }, { origin: 'canvas' });
    });
    expect(field.value).toBe('pre-align');
    expect([field.selectionStart, field.selectionEnd]).toEqual([9, 9]);
  });

  it('writes only the field that differs', async () => {
    const { store } = await mount();
    act(() => {
      store.dispatch({ type: 'renameTask', id: taskId('t1'), name: 'qc' }, { origin: 'canvas' });
    });
    expect(writes).toEqual({ set: 1, reset: 0 });
  });

  it('shows a value of the wrong type as it is and leaves it alone', async () => {
    const { store, dispatched } = await mount({ TaskInstanceNum: '1', TaskName: { en: 'align' } });
    expect(input('TaskInstanceNum').value).toBe('1');
    expect(input('TaskName').value).toBe('{"en":"align"}');
    await person.click(input('TaskName'));
    await person.tab();
    await person.tab();
    expect(dispatched).toEqual([]);
    expect(specOf(store.getState().draft, entity)).toMatchObject({
      TaskInstanceNum: '1',
      TaskName: { en: 'align' },
    });
  });
});

describe('going to another task', () => {
  it('shows its values in the same fields, as they are and not as they were typed for the first', async () => {
    const { go } = await mountTwo({ TaskInstanceNum: 1 }, { TaskInstanceNum: 7 });
    const field = input('TaskInstanceNum');
    await person.clear(field);
    await person.type(field, '007');
    await go(other);
    expect(input('TaskInstanceNum')).toBe(field);
    expect(field.value).toBe('7');
    expect(input('TaskName').value).toBe('sort');
    expect(document.activeElement).toBe(field);
  });

  it('edits that task from then on, in a step of its own', async () => {
    const { store, go } = await mountTwo({}, {});
    await person.type(input('TaskName'), '-1');
    await go(other);
    await person.type(input('TaskName'), '-2');
    const names = () => store.getState().draft.tasks.map(({ spec }) => spec.TaskName);
    expect(names()).toEqual(['align-1', 'sort-2']);
    act(() => store.undo());
    expect(names()).toEqual(['align-1', 'sort']);
  });

  it('leaves the draft alone', async () => {
    const { dispatched, go } = await mountTwo(
      { TaskInstanceNum: '1' },
      { EnvVars: [{ Name: 'REF', Value: 'x' }] },
    );
    await person.click(input('TaskName'));
    await go(other);
    expect(input('EnvVars[0].Name').value).toBe('REF');
    await go(entity);
    expect(input('EnvVars[0].Name').value).toBe('');
    expect(input('TaskInstanceNum').value).toBe('1');
    expect(dispatched).toEqual([]);
  });
});

type Step =
  | { readonly do: 'type'; readonly name: string; readonly text: string }
  | { readonly do: 'edit'; readonly name: string; readonly value: JsonValue | undefined }
  | { readonly do: 'undo' | 'redo' | 'blur' | 'go' };

const name = fc.constantFrom(...Object.keys(bareFields));
const text = fc.oneof(fc.constantFrom('', '7', '007', ' 24 ', '-1', '1e3', '9007199254740993'), fc.string());
const value = fc.oneof(
  fc.constantFrom<JsonValue | undefined>(undefined, null, 7, -0.5, '7', true, {}, ['a']),
  fc.string(),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), name, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), name, value }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>({ do: 'undo' }, { do: 'redo' }, { do: 'blur' }, { do: 'go' }),
  },
);

describe('after any sequence of typing, undoing, going elsewhere and edits from elsewhere', () => {
  it('shows the draft in every field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { store, go, unmount } = await mountTwo({ EnvVars: [{ Name: 'REF', Value: 'x' }] }, {});
        let shownTask = entity;
        for (const each of steps) {
          if (each.do === 'go') {
            shownTask = shownTask === entity ? other : entity;
            await go(shownTask);
          }
          await act(async () => {
            if (each.do === 'type') {
              input(each.name).focus();
              fireEvent.input(input(each.name), { target: { value: each.text } });
            } else if (each.do === 'edit') {
              const path = parsePath(each.name);
              store.dispatch({ type: 'setField', entity, path, value: each.value }, { origin: 'canvas' });
            } else if (each.do === 'blur') (document.activeElement as HTMLElement).blur();
            else if (each.do !== 'go') store[each.do]();
          });
          for (const field of Object.keys(bareFields)) {
            const { read, parse } = bareBinding(field);
            const held = read(store.getState().draft, shownTask);
            const shown = input(field).value;
            // A number may stand there as it was typed; everything else is the text of the value. An input drops
            // line breaks by itself, as it does for a person.
            const expected = textOf(held);
            const isTyped = !isJsonObject(held) && Object.is(parse(shown), held);
            const isShown = shown === expected || shown === expected.replace(/[\r\n]/g, '');
            expect(isTyped || isShown, `${field} shows ${shown} for ${expected}`).toBe(true);
          }
        }
        unmount();
      }),
      { numRuns: 40 },
    );
  });
});

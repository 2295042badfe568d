// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { jobEntity } from '../model/draft.ts';
import { requestOf } from '../model/request.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { secretMask } from '../wire/secrets.ts';
import { RequestView } from './RequestView.tsx';
import { editorOf, renderRequest } from './testing/renderRequest.tsx';

afterEach(cleanup);

const docker = { Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: 'pa55word' } } };
const draft = draftWith({ tasks: { a: docker, b: {} }, edges: [['a', 'b']], job: { Priority: 16 } });

async function opened() {
  const { store, view } = renderRequest(<RequestView />, draft);
  const editor = await editorOf('Request');
  const setPriority = (value: number) =>
    act(() => {
      const command = { type: 'setField', entity: jobEntity, path: ['Job', 'Priority'], value } as const;
      store.dispatch(command, { origin: 'form', mergeKey: 'priority' });
    });
  return { store, view, editor, setPriority };
}
const status = () => document.querySelector('[role=status][id]')?.textContent;

describe('the text of the draft', () => {
  it('shows the request, with its secrets masked until they are asked for', async () => {
    const { editor } = await opened();
    expect(JSON.parse(editor.text)).toMatchObject({
      Job: { JobName: 'test-job', Tasks: [{ TaskName: 'a' }, { TaskName: 'b' }] },
    });
    expect(editor.text).not.toContain('pa55word');
    await userEvent.click(screen.getByRole('button', { name: 'Masked' }));
    expect(editor.text).toContain('pa55word');
  });

  it('follows the form, and marks the line with what it was', async () => {
    const { editor, setPriority } = await opened();
    setPriority(2);
    setPriority(24);
    await waitFor(() => expect(editor.text).toContain('"Priority": 24'));
    expect(editor.marked('changed')).toEqual(['    "Priority": 24,was 16']);
    expect(screen.getByText('1 line changed')).toBeDefined();
  });

  it('has a compact form and a query, for reading', async () => {
    const { editor } = await opened();
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    expect(editor.text.split('\n')).toHaveLength(1);
    await userEvent.click(screen.getByRole('radio', { name: 'Query' }));
    expect(editor.text).toContain('\n&Job.Tasks.1.TaskName=b');
    expect(editor.content.getAttribute('aria-readonly')).toBe('true');
  });

  it('copies what is shown, a query in one line', async () => {
    const user = userEvent.setup();
    await opened();
    await user.click(screen.getByRole('radio', { name: 'Query' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('&Job.Tasks.1.TaskName=b');
    expect(copied).not.toMatch(/\n|pa55word/);
    expect(screen.getByRole('button', { name: 'Copied' })).toBeDefined();
  });
});

describe('typing in the text', () => {
  it('changes the draft: ids stay, secrets stay, and it is one step', async () => {
    const { store, editor } = await opened();
    act(() => editor.replace('"Priority": 16', '"Priority": 1'));
    act(() => editor.replace('"Priority": 1', '"Priority": 12'));
    const next = store.getState();
    expect(requestOf(next.draft)).toMatchObject({ Job: { Priority: 12, Tasks: [docker, {}] } });
    expect(idOf(next.draft, 'a')).toBe(idOf(draft, 'a'));
    expect(next.origin).toBe('text');
    act(() => store.undo());
    expect(requestOf(store.getState().draft)).toEqual(requestOf(draft));
    expect(editor.text).toContain('"Priority": 16');
    expect(editor.text).toContain(secretMask);
  });

  it('leaves the text as it was typed, blanks and comments included', async () => {
    const { store, editor } = await opened();
    act(() => editor.replace('"Priority": 16', '"Priority":   17 /* soon */'));
    expect(store.getState().draft.header).toMatchObject({ Job: { Priority: 17 } });
    expect(editor.text).toContain('"Priority":   17 /* soon */');
    expect(editor.marked('changed')).toEqual([]);
  });

  it('keeps comments, blanks and the spelling of numbers when the form changes something else', async () => {
    const { editor, setPriority, store } = await opened();
    act(() => editor.replace('"JobName": "test-job"', '"JobName":   "test-job" /* ours */'));
    act(() => editor.replace('"TaskName": "b"', '"TaskName": "b", "Timeout": 6.0e1'));
    setPriority(50);
    await waitFor(() => expect(editor.text).toContain('"Priority": 50'));
    expect(editor.text).toContain('"JobName":   "test-job" /* ours */');
    expect(editor.text).toContain('"Timeout": 6.0e1');
    expect(editor.marked('changed')).toEqual(['    "Priority": 50,was 16']);
    // Back and forth, the text is the one that was typed.
    act(() => store.undo());
    await waitFor(() => expect(editor.text).toContain('"Priority": 16'));
    expect(editor.text).toContain('/* ours */');
    // And it can be typed on.
    act(() => editor.replace('"Timeout": 6.0e1', '"Timeout": 7.0e1'));
    expect(requestOf(store.getState().draft)).toMatchObject({ Job: { Tasks: [docker, { Timeout: 70 }] } });
    expect(editor.text).toContain('/* ours */');
  });

  it('keeps what was typed, broken or not, while another form is shown or the panel is closed', async () => {
    const { editor, store } = await opened();
    act(() => editor.replace('"Priority": 16,', '"Priority": 17 // soon'));
    const broken = editor.text;
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    expect(editor.text).toContain('"Priority":16');
    await userEvent.click(screen.getByRole('radio', { name: 'Pretty' }));
    expect(editor.text).toBe(broken);
    expect(status()).toContain('comma missing');
    act(() => editor.replace('"Priority": 17 // soon', '"Priority": 17, // soon'));
    cleanup();
    renderRequest(<RequestView />, store.getState().draft, store);
    expect((await editorOf('Request')).text).toContain('"Priority": 17, // soon');
  });

  it('is not kept for another draft', async () => {
    const { editor, store } = await opened();
    act(() => editor.replace('"Priority": 16', '"Priority": 16 /* mine */'));
    const other = draftWith({ tasks: ['z'], job: { Priority: 3 } });
    const fresh = {
      ...other,
      tasks: other.tasks.map((task) => ({ ...task, id: 'other' as typeof task.id })),
    };
    act(() => {
      store.dispatch({ type: 'replaceDraft', draft: fresh }, { origin: 'import' });
    });
    await waitFor(() => expect(editor.text).toContain('"Priority": 3'));
    expect(editor.text).not.toContain('mine');
  });

  it('takes nothing of what a saved file says beside the request', async () => {
    const { store, editor } = await opened();
    act(() => editor.replace('"Priority": 16', '"Priority": 17'));
    const before = store.getState().draft;
    act(() => editor.replace('"Placement"', '"$jobloom": { "version": 1 }, "Placement"'));
    expect(editor.text).toContain('$jobloom');
    expect(store.getState().draft).toBe(before);
  });

  it('keeps the last good draft and the broken text, and says where it is broken', async () => {
    const { store, view, editor } = await opened();
    act(() => editor.replace('"Priority": 16,', '"Priority": 17'));
    expect(store.getState().draft).toBe(draft);
    const line = editor.text.split('\n').findIndex((each) => each.includes('Priority')) + 1;
    expect(status()).toBe(`Line ${line}: comma missing; the form shows the last good text`);
    expect(editor.content.getAttribute('aria-invalid')).toBe('true');
    expect(editor.marked('error')).toHaveLength(1);
    expect(view.getState().textFault).toMatchObject({ line, message: { en: 'comma missing' } });
    act(() => editor.replace('"Priority": 17', '"Priority": 17,'));
    expect(status()).toBe('In step with the form');
    expect(view.getState().textFault).toBeNull();
    expect(store.getState().draft.header).toMatchObject({ Job: { Priority: 17 } });
  });

  it('does not lose a broken text when the form changes, and gives it up when asked', async () => {
    const { editor, setPriority } = await opened();
    act(() => editor.replace('"Priority": 16,', '"Priority": 17'));
    setPriority(50);
    expect(editor.text).toContain('"Priority": 17\n');
    expect(status()).toContain('the form has changed since');
    await userEvent.click(screen.getByRole('button', { name: "Show the form's text" }));
    expect(editor.text).toContain('"Priority": 50,');
    expect(status()).toBe('In step with the form');
  });
});

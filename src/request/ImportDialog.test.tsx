// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dagExample } from '../exchange/testing/documentationExamples.ts';
import { requestOf } from '../model/request.ts';
import { draftWith } from '../model/testing/builders.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { largestImport } from './readImportFile.ts';
import { editorOf, renderRequest } from './testing/renderRequest.tsx';

afterEach(cleanup);

const draft = draftWith({ tasks: ['mine'], job: { JobName: 'genome' } });

async function opened(initialText?: string, saves = true) {
  const onClose = vi.fn();
  const onNewDraft = vi.fn(async (_: typeof draft) => saves);
  const { store } = renderRequest(
    <ImportDialog
      opened
      onClose={onClose}
      onNewDraft={onNewDraft}
      {...(initialText === undefined ? {} : { initialText })}
    />,
    draft,
  );
  const editor = await editorOf('Text to import');
  const report = () => screen.getByRole('region', { name: 'Report' });
  return { store, editor, report, onClose, onNewDraft };
}
const names = (store: { getState(): { draft: typeof draft } }) =>
  store.getState().draft.tasks.map(({ spec }) => spec.TaskName);

describe('a text that is a request', () => {
  it('is reported: what was read, what was repaired, that nothing is lost', async () => {
    const { report } = await opened(dagExample);
    const said = report().textContent;
    expect(said).toContain('dag2 tasks1 dependence2 instancesap-beijing-2');
    expect(said).toContain('The placeholder of the common parameters left out');
    expect(said).toContain('All 19 values of the text are in the job.');
    expect(screen.getByText('Query string')).toBeDefined();
  });

  it('replaces the draft in one step', async () => {
    const { store, onClose } = await opened(dagExample);
    await userEvent.click(screen.getByRole('button', { name: /Replace this draft/ }));
    expect(names(store)).toEqual(['pre_task', 'post_task']);
    expect(store.getState().draft.dependences).toHaveLength(1);
    expect(onClose).toHaveBeenCalledOnce();
    store.undo();
    expect(requestOf(store.getState().draft)).toEqual(requestOf(draft));
  });

  it('is added to the job when that is chosen', async () => {
    const { store } = await opened(dagExample);
    await userEvent.click(screen.getByRole('radio', { name: 'Add to this job' }));
    expect(screen.getByText('pre_task and post_task join the tasks of genome')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /Add 2 tasks/ }));
    expect(names(store)).toEqual(['mine', 'pre_task', 'post_task']);
    store.undo();
    expect(names(store)).toEqual(['mine']);
  });

  it('has its entities of HTML read, or kept where that is chosen', async () => {
    const command = 'a &gt; b &amp;&amp; c';
    const { store } = await opened(JSON.stringify({ TaskName: 't', Application: { Command: command } }));
    const commandOf = () => store.getState().draft.tasks.at(-1)?.spec.Application;
    const [keep] = screen.getAllByRole('button', { name: 'Keep all as written' });
    if (keep) await userEvent.click(keep);
    expect(screen.queryByRole('button', { name: 'Keep all as written' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Read all as characters' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: /Add 1 task/ }));
    expect(commandOf()).toEqual({ Command: command });
  });

  it('is opened as a draft of its own, and the one that is open stays', async () => {
    const { store, onClose, onNewDraft } = await opened(dagExample);
    await userEvent.click(screen.getByRole('radio', { name: 'Open as a new draft' }));
    await userEvent.click(screen.getByRole('button', { name: /Open as a new draft/ }));
    expect(onNewDraft.mock.calls[0]?.[0].tasks.map(({ spec }) => spec.TaskName)).toEqual([
      'pre_task',
      'post_task',
    ]);
    expect(store.getState().draft).toBe(draft);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is not opened over a draft that cannot be saved', async () => {
    const { onClose } = await opened(dagExample, false);
    await userEvent.click(screen.getByRole('radio', { name: 'Open as a new draft' }));
    await userEvent.click(screen.getByRole('button', { name: /Open as a new draft/ }));
    await screen.findByText(/could not be saved/);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is mended before it is taken over', async () => {
    const { store } = await opened(
      '{"Job":{"Tasks":[{"TaskName":"x","RedirectInfo":{"StdoutRedirectPath":"cos://b-1250000000.cos.ap-guangzhou.myqcloud.com/x"}}]}}',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Add “\/”/ }));
    expect(screen.queryByRole('button', { name: /^Add “\/”/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Add 1 task/ }));
    expect(store.getState().draft.tasks[1]?.spec.RedirectInfo).toEqual({
      StdoutRedirectPath: 'cos://b-1250000000.cos.ap-guangzhou.myqcloud.com/x/',
    });
  });

  it('is offered as an addition when it is a single task', async () => {
    await opened('{"TaskName":"x","Application":{"DeliveryForm":"LOCAL","Command":"a"}}');
    expect(screen.getByRole('button', { name: /Add 1 task/ })).toBeDefined();
  });

  it('is taken over with Ctrl+Enter from the editor', async () => {
    const { store, editor } = await opened(dagExample);
    fireEvent.keyDown(editor.content, { key: 'Enter', ctrlKey: true });
    expect(names(store)).toEqual(['pre_task', 'post_task']);
  });

  it('shows what is to be checked, beside its line and behind its number', async () => {
    const { editor, report } = await opened('{"Job":{"Tasks":[],\n"JobName":"a",\n"JobName":"b"}}');
    expect(editor.marked('check')).toEqual(['"JobName":"b"}}']);
    expect(within(report()).getByRole('button', { name: 'Go to line 3' })).toBeDefined();
    expect(report().textContent).toContain('1 value left out');
  });

  it('says that a loop cannot be added, and leaves the draft', async () => {
    const loop =
      '{"Job":{"Tasks":[{"TaskName":"x"},{"TaskName":"y"}],"Dependences":[{"StartTask":"x","EndTask":"y"},{"StartTask":"y","EndTask":"x"}]}}';
    const { store, onClose } = await opened(loop);
    await userEvent.click(screen.getByRole('radio', { name: 'Add to this job' }));
    await userEvent.click(screen.getByRole('button', { name: /Add 2 tasks/ }));
    expect(screen.getByText(/close a loop/).getAttribute('role')).toBe('alert');
    expect(names(store)).toEqual(['mine']);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a text that is none', () => {
  it('says what was expected and where it stopped, and the draft stays', async () => {
    const { store, editor, report, onClose } = await opened('{"Job":{\n"JobName":"a"\n"Tasks":[]}}');
    expect(report().textContent).toContain('Line 2, column 14: comma missing');
    expect(editor.marked('error')).toEqual(['"JobName":"a"']);
    expect(screen.getByRole('button', { name: /Replace this draft/ })).toHaveProperty('disabled', true);
    fireEvent.keyDown(editor.content, { key: 'Enter', ctrlKey: true });
    expect(store.getState().draft).toBe(draft);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('can be put right in place', async () => {
    const { editor, report } = await opened('{"Job":{"JobName":"a" "Tasks":[]}}');
    act(() => editor.replace('"a" ', '"a",'));
    expect(report().textContent).toContain('Read as a job request');
  });

  it('is asked for when there is none yet', async () => {
    const { report } = await opened();
    expect(report().textContent).toContain('Nothing to read yet');
  });
});

describe('a file', () => {
  it('is read into the editor', async () => {
    const { editor, report } = await opened();
    const file = new File([dagExample], 'dag.txt');
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    await vi.waitFor(() => expect(report().textContent).toContain('Read as a job request'));
    expect(editor.text).toBe(dagExample);
  });

  it('is refused over 10 MB', async () => {
    const { store, report } = await opened(dagExample);
    const file = new File(['x'.repeat(largestImport + 1)], 'big.json');
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    await vi.waitFor(() => expect(report().textContent).toContain('big.json has 10.0 MB'));
    const replace = screen.getByRole('button', { name: /Replace this draft/ });
    await vi.waitFor(() => expect(replace).toHaveProperty('disabled', true));
    expect(store.getState().draft).toBe(draft);
  });
});

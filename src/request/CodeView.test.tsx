// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { jobEntity } from '../model/draft.ts';
import { draftWith } from '../model/testing/builders.ts';
import type { JsonValue } from '../wire/json.ts';
import type { CodeFamily } from './CodeForms.tsx';
import { CodeView } from './CodeView.tsx';
import { editorOf, renderRequest } from './testing/renderRequest.tsx';

afterEach(cleanup);

const docker = { Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: 'pa55word' } } };
const draft = draftWith({ tasks: { a: docker }, job: { Priority: 16 } });

async function opened(family: CodeFamily) {
  const { store } = renderRequest(<CodeView family={family} />, draft);
  const editor = await editorOf(family === 'sdk' ? 'Program' : 'Command');
  const set = (name: string, value: JsonValue) =>
    act(() => {
      const command = { type: 'setField', entity: jobEntity, path: ['Job', name], value } as const;
      store.dispatch(command, { origin: 'form', mergeKey: name });
    });
  return { store, editor, set };
}
const status = () => document.querySelector('[role=status][id]')?.textContent;

describe('the request as code', () => {
  it('is a tccli command with JSON, or unfolded', async () => {
    const { editor } = await opened('tccli');
    expect(editor.text).toContain('tccli batch SubmitJob');
    expect(editor.text).toContain("--Job '{");
    await userEvent.click(screen.getByRole('radio', { name: 'Unfolded' }));
    expect(editor.text).toContain('--Job.Tasks.0.TaskName a');
    expect(editor.content.getAttribute('aria-readonly')).toBe('true');
  });

  it('is a script for curl, with secrets only when they are asked for', async () => {
    const { editor } = await opened('curl');
    expect(editor.text).toContain('#!/usr/bin/env bash');
    expect(editor.text).not.toContain('pa55word');
    await userEvent.click(screen.getByRole('button', { name: 'Masked' }));
    expect(editor.text).toContain('pa55word');
  });

  it('is a program in the chosen language, and is copied as it is shown', async () => {
    const user = userEvent.setup();
    const { editor } = await opened('sdk');
    expect(editor.text).toContain('batch_client.BatchClient');
    await user.click(screen.getByRole('combobox', { name: 'Language' }));
    await user.click(await screen.findByRole('option', { name: 'Node.js', hidden: true }));
    expect(editor.text).toContain('require("tencentcloud-sdk-nodejs-batch")');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(editor.text);
  });

  it('follows the form, and marks the line with what it was', async () => {
    const { editor, set } = await opened('curl');
    set('Priority', 24);
    await waitFor(() => expect(editor.text).toContain('"Priority": 24'));
    expect(editor.marked('changed')).toEqual(['    "Priority": 24,was 16']);
  });

  it('marks the last edit in every language, also one that is chosen after it', async () => {
    const user = userEvent.setup();
    const { editor, set } = await opened('sdk');
    set('Priority', 24);
    await waitFor(() => expect(editor.text).toContain('"Priority": 24'));
    for (const language of ['Python', 'Java', 'PHP', 'Go', 'Node.js', '.NET', 'C++', 'Ruby']) {
      await user.click(screen.getByRole('combobox', { name: 'Language' }));
      await user.click(await screen.findByRole('option', { name: language, hidden: true }));
      const [line = '', ...more] = editor.marked('changed');
      expect(line, language).toMatch(/Priority.*24/);
      expect(more, language).toEqual([]);
    }
  });

  it('marks an edit that was made before the view was opened', async () => {
    const { store, set } = await opened('tccli');
    set('Priority', 24);
    await screen.findByText('1 line changed');
    cleanup();
    renderRequest(<CodeView family="curl" />, store.getState().draft, store);
    const editor = await editorOf('Command');
    expect(editor.marked('changed')).toEqual(['    "Priority": 24,was 16']);
  });

  it('says why there is none, and offers nothing to copy', async () => {
    const { editor, set } = await opened('sdk');
    set('JobName', 'a\0b');
    await waitFor(() => expect(status()).toContain('Job.JobName holds the character NUL'));
    expect(editor.text).toBe('');
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    set('JobName', 'ab');
    await waitFor(() => expect(status()).toBe('In step with the form, for reading'));
    expect(editor.text).toContain('"JobName": "ab"');
  });
});

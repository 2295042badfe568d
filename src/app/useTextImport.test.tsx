// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeImport, useImport } from './imports.ts';
import { useTextImport } from './useTextImport.ts';

function Page() {
  const { dragging } = useTextImport();
  const { opened, text, refusal } = useImport();
  return (
    <>
      <p>{dragging ? 'dragging' : 'resting'}</p>
      <p data-testid="import">{opened ? (text ?? refusal?.en) : 'closed'}</p>
      <input aria-label="field" />
    </>
  );
}

beforeEach(() => render(<Page />));
afterEach(() => {
  act(closeImport);
  cleanup();
});

const shown = () => screen.getByTestId('import').textContent;
const pasting = (text: string) => ({ clipboardData: { getData: () => text } });

it('opens the import with what is pasted on the page', () => {
  fireEvent.paste(document.body, pasting('{"Job":{}}'));
  expect(shown()).toBe('{"Job":{}}');
});

it('leaves a paste into a field to the field', () => {
  fireEvent.paste(screen.getByRole('textbox'), pasting('sort'));
  expect(shown()).toBe('closed');
});

it('leaves alone what somebody else has taken, and what is empty', () => {
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('paste', take);
  fireEvent.paste(document.body, pasting('{}'));
  document.body.removeEventListener('paste', take);
  fireEvent.paste(document.body, pasting('  \n'));
  expect(shown()).toBe('closed');
});

it('opens the import with a file that is dropped', async () => {
  const file = Object.assign(new File([], 'job.json'), { text: async () => 'Action=SubmitJob' });
  fireEvent.dragOver(window, { dataTransfer: { types: ['Files'], files: [] } });
  expect(screen.getByText('dragging')).toBeDefined();
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
  await waitFor(() => expect(shown()).toBe('Action=SubmitJob'));
  expect(screen.getByText('resting')).toBeDefined();
});

it('says why a file is refused', async () => {
  const file = Object.defineProperty(new File([], 'big.json'), 'size', { value: 11_000_000 });
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
  await waitFor(() => expect(shown()).toContain('10 MB at most'));
});

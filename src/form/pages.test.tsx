// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { taskEntity } from '../model/draft.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { Inspector } from './Inspector.tsx';
import { pageSize, placeIn } from './pages.ts';
import { person, renderForm } from './testing/renderForm.tsx';

afterEach(cleanup);

const variables = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ Name: `V${at}`, Value: `${at}` }));

async function inspect(count: number) {
  const draft = draftWith({ tasks: { a: { EnvVars: variables(count) } } });
  const form = await renderForm(<Inspector />, { draft, task: 'a', open: ['variables'], check: () => [] });
  const names = () =>
    screen.queryAllByLabelText<HTMLTextAreaElement>(/^Name, item/).map(({ value }) => value);
  return { ...form, names, id: idOf(draft, 'a') };
}

describe('a long list', () => {
  it('is shown a page at a time', async () => {
    const { names } = await inspect(2 * pageSize + 1);
    expect(names()).toHaveLength(pageSize);
    screen.getByText('1–100 of 201');
    await person.click(screen.getByRole('button', { name: 'Next page' }));
    await person.click(screen.getByRole('button', { name: 'Next page' }));
    expect(names()).toEqual(['V200']);
    expect(screen.getByRole('button', { name: 'Next page' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('turns to the row that is asked for', async () => {
    const { view, id } = await inspect(250);
    await act(async () => view.goTo({ entity: taskEntity(id), path: ['EnvVars', 149, 'Value'] }));
    expect(document.activeElement).toHaveProperty('value', '149');
  });

  it('turns to the row that is added, and back when the last page goes', async () => {
    const { names, store } = await inspect(pageSize);
    await person.click(screen.getByRole('button', { name: 'Add' }));
    expect(names()).toEqual(['']);
    expect(document.activeElement).toBe(screen.getByLabelText('Name, item 101'));
    await act(async () => store.undo());
    expect(names()).toHaveLength(pageSize);
  });

  it('has no pages while it is short', async () => {
    await inspect(pageSize);
    expect(screen.queryByRole('navigation', { name: 'Pages of the list' })).toBeNull();
  });
});

it('knows the place of a control by its name', () => {
  expect(placeIn('EnvVars', 'EnvVars[12].Name')).toBe(12);
  expect(placeIn('EnvVars', 'EnvVars[+]')).toBeUndefined();
  expect(placeIn('EnvVars', 'EnvVarsOther[1]')).toBeUndefined();
});

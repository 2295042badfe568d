// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Draft, jobEntity, taskEntity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import { draftWith, taskId } from '../model/testing/builders.ts';
import { setLanguage } from '../ui/i18n.ts';
import type { JsonObject } from '../wire/json.ts';
import { Inspector } from './Inspector.tsx';
import { specOf } from './subject.ts';
import { box, type FormRecipe, person, renderForm } from './testing/renderForm.tsx';

afterEach(cleanup);

const inspect = (recipe: FormRecipe) => renderForm(<Inspector />, recipe);
const oneTask = (members: JsonObject = {}) => draftWith({ tasks: { align: members } });
const align = taskEntity(taskId('t1'));

const at = (draft: Draft, ...path: string[]) => getAt(specOf(draft, align), path);

describe('the head', () => {
  it('says which task it is and goes to its neighbours', async () => {
    const { view } = await inspect({
      draft: draftWith({ tasks: ['split', 'align', 'sort'] }),
      task: 'align',
    });
    screen.getByRole('heading', { name: 'align' });
    screen.getByText('Task 2 of 3');
    await person.click(screen.getByRole('button', { name: 'Next task' }));
    screen.getByRole('heading', { name: 'sort' });
    expect(screen.getByRole('button', { name: 'Next task' }).getAttribute('aria-disabled')).toBe('true');
    expect(view.getState().revealRequest?.id).toBe('t3');
    expect(box('Task name').value).toBe('sort');
  });

  it('removes the task in one step and shows the next one', async () => {
    const { store } = await inspect({
      draft: draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] }),
      task: 'b',
    });
    await person.click(screen.getByRole('button', { name: 'More for this task' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Remove task' }));
    screen.getByRole('heading', { name: 'c' });
    expect(store.getState().draft.dependences).toEqual([]);
    act(() => store.undo());
    expect(store.getState().draft.tasks).toHaveLength(3);
  });

  it('shows the job while no task is chosen', async () => {
    await inspect({ draft: draftWith({ tasks: ['a', 'b'] }) });
    screen.getByRole('heading', { name: 'Job settings' });
    expect(screen.getAllByText('2 tasks')).toHaveLength(2);
    expect(box('Job name').value).toBe('test-job');
  });
});

describe('groups', () => {
  it('are mounted only while open, and say how much is set while closed', async () => {
    await inspect({ draft: oneTask({ Timeout: 60, MaxRetryCount: 2 }), task: 'align' });
    expect(screen.queryByLabelText('Time-out')).toBeNull();
    const head = screen.getByRole('button', { name: /Retry and time-out/ });
    within(head).getByText('2 set');
    await person.click(head);
    expect(box('Time-out').value).toBe('60');
  });

  it('bring a field up to date that was closed when the draft changed', async () => {
    const { store } = await inspect({ draft: oneTask({ Timeout: 60 }), task: 'align', open: ['retry'] });
    await person.type(box('Time-out'), '0');
    const head = screen.getByRole('button', { name: /Retry and time-out/ });
    await person.click(head);
    act(() => {
      store.dispatch({ type: 'setField', entity: align, path: ['Timeout'], value: 5 }, { origin: 'text' });
    });
    await person.click(head);
    expect(box('Time-out').value).toBe('5');
  });

  it('list what has no control as JSON, without the secrets in it', async () => {
    const members = { NewMember: { x: 1 }, Authentications: { Scene: 'COS', SecretKey: 'hush' } };
    await inspect({ draft: oneTask(members), task: 'align', open: ['other'], check: () => [] });
    screen.getByText('NewMember');
    screen.getByText(/"x": 1/);
    expect(document.body.textContent).toContain('"COS"');
    expect(document.body.textContent).not.toContain('hush');
  });
});

const noSlash = (draft: Draft): Problem[] =>
  at(draft, 'RedirectInfo', 'StdoutRedirectPath') === 'cos://b/logs'
    ? [
        {
          entity: align,
          path: ['RedirectInfo', 'StdoutRedirectPath'],
          code: 'InvalidParameterValue.RemoteStoragePath',
          severity: 'error',
          basis: 'documented',
          message: { en: 'The path must end with “/”', zh: '路径必须以“/”结尾' },
          fix: {
            label: { en: 'Add “/”', zh: '补上“/”' },
            commands: [
              {
                type: 'setField',
                entity: align,
                path: ['RedirectInfo', 'StdoutRedirectPath'],
                value: 'cos://b/logs/',
              },
            ],
          },
        },
      ]
    : [];
const unslashed = oneTask({ RedirectInfo: { StdoutRedirectPath: 'cos://b/logs' } });

describe('messages', () => {
  it('stand at their field, tied to it, and are counted at the head of the group', async () => {
    await inspect({ draft: unslashed, task: 'align', open: ['redirect'], check: noSlash });
    within(screen.getByRole('button', { name: /Redirect/ })).getByText('1 problem');
    const field = box('Stdout path');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const message = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(message?.textContent).toContain('The path must end with “/”');
    expect(box('Stderr path').getAttribute('aria-invalid')).toBeNull();
  });

  it('go with Alt+Enter when they have a fix, as one step, with the focus in the field', async () => {
    const { store } = await inspect({
      draft: unslashed,
      task: 'align',
      open: ['redirect'],
      check: noSlash,
    });
    await person.click(box('Stdout path'));
    await person.keyboard('{Alt>}{Enter}{/Alt}');
    expect(box('Stdout path').value).toBe('cos://b/logs/');
    expect(document.activeElement).toBe(box('Stdout path'));
    // The form hears of its errors after the draft has changed.
    await waitFor(() => expect(box('Stdout path').getAttribute('aria-invalid')).toBeNull());
    act(() => store.undo());
    expect(box('Stdout path').value).toBe('cos://b/logs');
  });

  it('go with Alt+Enter in a choice, too, which does not open its list', async () => {
    const target = draftWith({ job: { NotificationTarget: 'CMQ' } });
    const path = ['Job', 'NotificationTarget'];
    const obsolete = (draft: Draft): Problem[] =>
      getAt(draft.header, path) === 'CMQ'
        ? [
            {
              ...blank,
              entity: jobEntity,
              path,
              fix: {
                label: blank.message,
                commands: [{ type: 'setField', entity: jobEntity, path, value: 'TDMQ_CMQ' }],
              },
            },
          ]
        : [];
    const { store } = await inspect({ draft: target, open: ['notifications'], check: obsolete });
    const choice = screen.getByRole('combobox', { name: /^Sent through/ });
    act(() => choice.focus());
    await person.keyboard('{Alt>}{Enter}{/Alt}');
    expect(getAt(store.getState().draft.header, path)).toBe('TDMQ_CMQ');
    expect(choice.getAttribute('aria-expanded')).toBe('false');
  });

  it('come and go as the person types', async () => {
    await inspect({
      draft: oneTask(),
      task: 'align',
      check: (draft) => (at(draft, 'TaskName') === 'a b' ? [{ ...blank }] : []),
    });
    await person.clear(box('Task name'));
    await person.type(box('Task name'), 'a b');
    await screen.findByText('Blanks may be refused (inferred)');
    expect(box('Task name').getAttribute('aria-invalid')).toBeNull();
    await person.type(box('Task name'), 'c');
    await waitFor(() => expect(screen.queryByText('Blanks may be refused (inferred)')).toBeNull());
  });
});

const blank: Problem = {
  entity: align,
  path: ['TaskName'],
  code: 'InvalidParameterValue.TaskName',
  severity: 'warning',
  basis: 'inferred',
  message: { en: 'Blanks may be refused (inferred)', zh: '空格可能被拒绝（推断）' },
};

describe('undo in a field', () => {
  it('is that of the draft, by key, with the focus kept; redo brings it back', async () => {
    const { store } = await inspect({ draft: oneTask(), task: 'align', check: () => [] });
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await person.type(box('Task name'), '-2');
    heard.length = 0;
    await person.keyboard('{Control>}z{/Control}');
    expect(box('Task name').value).toBe('align');
    expect(document.activeElement).toBe(box('Task name'));
    await person.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(at(store.getState().draft, 'TaskName')).toBe('align-2');
    // The page does not hear of it a second time.
    expect(heard.filter((key) => /z/i.test(key))).toEqual([]);
    document.removeEventListener('keydown', listen);
  });
});

describe('a request to focus', () => {
  const withVariables = oneTask({
    EnvVars: [
      { Name: 'A', Value: '1' },
      { Name: 'B', Value: '2' },
    ],
  });
  const second = { entity: align, path: ['EnvVars', 1, 'Name'] };

  it('opens the group and focuses the field, also a cell of a list and of another task than is shown', async () => {
    const { view } = await inspect({ draft: withVariables });
    act(() => view.goTo(second));
    expect((document.activeElement as HTMLInputElement).value).toBe('B');
  });

  it('is served once: neither an edit nor coming back to the task takes the focus again', async () => {
    const { view } = await inspect({ draft: withVariables });
    act(() => view.goTo(second));
    act(() => view.select([]));
    act(() => view.select([taskId('t1')]));
    expect(document.activeElement).toBe(document.body);
    act(() => view.goTo(second));
    expect((document.activeElement as HTMLInputElement).value).toBe('B');
  });

  it('goes to the choice that stands for both members when neither has a field', async () => {
    const { view } = await inspect({ draft: withVariables });
    act(() => view.goTo({ entity: align, path: ['EnvId'] }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'New instances' }));
  });
});

describe('where a task runs', () => {
  it('changes sides in one step and brings back what stood on the other', async () => {
    const { store } = await inspect({ draft: oneTask(), task: 'align', check: () => [] });
    const machines = at(store.getState().draft, 'ComputeEnv');
    await person.click(screen.getByRole('radio', { name: 'Environment' }));
    expect(at(store.getState().draft, 'ComputeEnv')).toBeUndefined();
    expect(screen.queryByRole('combobox', { name: 'Instance type' })).toBeNull();
    await person.type(box('Environment'), 'env-1');
    await person.click(screen.getByRole('radio', { name: 'New instances' }));
    expect(at(store.getState().draft, 'ComputeEnv')).toEqual(machines);
    expect(at(store.getState().draft, 'EnvId')).toBeUndefined();
    await person.click(screen.getByRole('radio', { name: 'Environment' }));
    expect(box('Environment').value).toBe('env-1');
    act(() => store.undo());
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'New instances' }).checked).toBe(true);
  });

  it('keeps the field of the environment while its text is emptied', async () => {
    await inspect({
      draft: oneTask({ ComputeEnv: undefined as never, EnvId: 'env-1' }),
      task: 'align',
      check: () => [],
    });
    await person.clear(box('Environment'));
    expect(document.activeElement).toBe(box('Environment'));
    expect(box('Environment').value).toBe('');
  });
});

describe('the region', () => {
  it('follows the zone until the person sets it, and again when it is emptied', async () => {
    const { store } = await inspect({ draft: oneTask(), open: ['placement'] });
    const region = screen.getByRole<HTMLInputElement>('combobox', { name: 'Region' });
    expect([region.value, region.placeholder]).toEqual(['', 'ap-guangzhou']);
    screen.getByText('Derived from the zone');
    await person.type(region, 'ap-beijing');
    expect(store.getState().draft.region).toBe('ap-beijing');
    expect(screen.queryByText('Derived from the zone')).toBeNull();
    await person.clear(region);
    expect(store.getState().draft.region).toBeNull();
  });
});

describe('the help', () => {
  it('follows the focus, with the path as the API spells it', async () => {
    await inspect({ draft: draftWith({ tasks: ['a', 'b'] }), task: 'b' });
    const help = screen.getByRole('region', { name: 'Help for the field' });
    await person.click(box('Instances'));
    expect(help.querySelector('[title]')?.getAttribute('title')).toBe('Job.Tasks[1].TaskInstanceNum');
    within(help).getByText('BATCH_TASK_INSTANCE_INDEX');
    within(help).getByRole('link', { name: 'Reference' });
    await person.click(within(help).getByRole('button', { name: 'Fold the help' }));
    screen.getByRole('button', { name: /^Unfold the help: How many instances/ });
  });

  it('speaks Chinese', async () => {
    await act(() => setLanguage('zh-CN'));
    await inspect({ draft: oneTask(), task: 'align' });
    screen.getByText('任务 1 / 1');
    expect(box('实例数').placeholder).toBe('默认 1');
    await act(() => setLanguage('en'));
  });
});

describe('the job', () => {
  it('edits the header of the request', async () => {
    const { store } = await inspect({ draft: oneTask() });
    await person.type(box('Priority'), '7');
    await person.type(box('Description'), 'nightly');
    expect(getAt(specOf(store.getState().draft, jobEntity), ['Job'])).toMatchObject({
      Priority: 7,
      JobDescription: 'nightly',
    });
  });
});

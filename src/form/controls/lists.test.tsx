// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Draft, jobEntity, taskEntity } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import type { Problem } from '../../model/problem.ts';
import { draftWith, taskId } from '../../model/testing/builders.ts';
import type { JsonObject } from '../../wire/json.ts';
import { Inspector } from '../Inspector.tsx';
import { specOf } from '../subject.ts';
import { box, person, renderForm } from '../testing/renderForm.tsx';

afterEach(cleanup);

const align = taskEntity(taskId('t1'));
const at = (draft: Draft, ...path: (string | number)[]) => getAt(specOf(draft, align), path);

const inspect = (group: string, members: JsonObject = {}, check: () => Problem[] = () => []) =>
  renderForm(<Inspector />, {
    draft: draftWith({ tasks: { align: members } }),
    task: 'align',
    open: [group],
    check,
  });

const list = (name: string) => within(screen.getByRole('group', { name }));

it('mappings can be pasted as lines, in the place of an empty one', async () => {
  const { store } = await inspect('storage', { InputMappings: [{ SourcePath: '' }] });
  await person.click(within(screen.getByRole('group', { name: 'Input, item 1' })).getByLabelText(/^From/));
  await person.paste('cos://b/1/ /data/1/\ncos://b/2/ -> /data/2/');
  expect(at(store.getState().draft, 'InputMappings')).toEqual([
    { SourcePath: 'cos://b/1/', DestinationPath: '/data/1/' },
    { SourcePath: 'cos://b/2/', DestinationPath: '/data/2/' },
  ]);
  act(() => store.undo());
  expect(at(store.getState().draft, 'InputMappings')).toEqual([{ SourcePath: '' }]);
});

describe('a list of objects', () => {
  const mapping = (n: number) => ({ SourcePath: `cos://b/${n}/`, DestinationPath: `/data/${n}/` });

  it('adds an item with the focus in its first field, each typed text being one step', async () => {
    const { store, dispatched } = await inspect('storage');
    await person.click(list('Input').getByRole('button', { name: 'Add' }));
    const from = within(screen.getByRole('group', { name: 'Input, item 1' })).getByLabelText(/^From/);
    expect(document.activeElement).toBe(from);
    const before = dispatched.length;
    await person.keyboard('cos://b/');
    expect(dispatched.length - before).toBe(8);
    expect(at(store.getState().draft, 'InputMappings')).toEqual([{ SourcePath: 'cos://b/' }]);
    act(() => store.undo());
    expect(at(store.getState().draft, 'InputMappings')).toEqual([{}]);
    expect(document.activeElement).toBe(from);
    act(() => store.undo());
    expect(at(store.getState().draft, 'InputMappings')).toBeUndefined();
  });

  it('moves and removes items; the fields show what has come to their place', async () => {
    const { store } = await inspect('storage', { InputMappings: [mapping(1), mapping(2)] });
    await person.click(screen.getByRole('button', { name: 'More for Input, item 1' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Move down' }));
    expect(at(store.getState().draft, 'InputMappings')).toEqual([mapping(2), mapping(1)]);
    const first = within(screen.getByRole('group', { name: 'Input, item 1' }));
    expect(first.getByLabelText<HTMLTextAreaElement>(/^From/).value).toBe('cos://b/2/');
    await person.click(screen.getByRole('button', { name: 'More for Input, item 1' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(at(store.getState().draft, 'InputMappings')).toEqual([mapping(1)]);
    expect(first.getByLabelText<HTMLTextAreaElement>(/^From/).value).toBe('cos://b/1/');
  });

  it('keeps an item whose only member is emptied, and members that no field shows', async () => {
    const { store } = await inspect('storage', {
      Authentications: [{ SecretId: 'AKID' }, { Scene: 'COS', New: 1 }],
    });
    await person.clear(
      within(screen.getByRole('group', { name: 'Access keys, item 1' })).getByLabelText(/^Key id/),
    );
    expect(at(store.getState().draft, 'Authentications')).toEqual([{}, { Scene: 'COS', New: 1 }]);
  });

  it('masks a secret', async () => {
    await inspect('storage', { Authentications: [{ Scene: 'COS', SecretId: 'A', SecretKey: 'hush' }] });
    expect(screen.getByLabelText<HTMLInputElement>(/^Secret key/).type).toBe('password');
  });

  it('puts the problem of an item at its field', async () => {
    const problem: Problem = {
      entity: align,
      path: ['InputMappings', 0, 'DestinationPath'],
      code: 'InvalidParameterValue.LocalPath',
      severity: 'error',
      basis: 'documented',
      message: { en: 'Write an absolute path', zh: '填写绝对路径' },
    };
    await inspect('storage', { InputMappings: [mapping(1)] }, () => [problem]);
    const to = screen.getByLabelText(/^To/);
    expect(to.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(to.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('Write an absolute path');
  });

  it('says where a value stands that is no such list', async () => {
    const { store } = await inspect('storage', { InputMappings: 'cos://b/' });
    screen.getByText('This is no list of objects. It stands under Other members.');
    expect(at(store.getState().draft, 'InputMappings')).toBe('cos://b/');
  });

  it('stands in an item of another list', async () => {
    const { store } = await renderForm(<Inspector />, {
      draft: draftWith({ tasks: ['a'] }),
      open: ['notifications'],
      check: () => [],
    });
    const job = () => getAt(specOf(store.getState().draft, jobEntity), ['Job', 'Notifications']);
    await person.click(list('Notifications').getByRole('button', { name: 'Add' }));
    await person.keyboard('done');
    const first = within(screen.getByRole('group', { name: 'Notifications, item 1' }));
    await person.click(first.getByRole('button', { name: 'Add' }));
    await person.keyboard('JOB_FAILED{Escape}');
    expect(job()).toEqual([{ TopicName: 'done', EventConfigs: [{ EventName: 'JOB_FAILED' }] }]);
  });
});

describe('a list of texts', () => {
  const groups = (...SecurityGroupIds: string[]) => ({ ComputeEnv: { EnvData: { SecurityGroupIds } } });
  const ids = (draft: Draft) => at(draft, 'ComputeEnv', 'EnvData', 'SecurityGroupIds');

  it('adds a text, and keeps its place while it is empty', async () => {
    const { store } = await inspect('network', groups('sg-1'));
    await person.click(list('Security groups').getByRole('button', { name: 'Add' }));
    expect(ids(store.getState().draft)).toEqual(['sg-1', '']);
    await person.keyboard('sg-2');
    expect(ids(store.getState().draft)).toEqual(['sg-1', 'sg-2']);
    await person.clear(list('Security groups').getByLabelText('item 1'));
    expect(ids(store.getState().draft)).toEqual(['', 'sg-2']);
  });

  it('takes several that are pasted at once, as one step', async () => {
    const { store } = await inspect('network', groups('sg-1'));
    await person.click(list('Security groups').getByLabelText('item 1'));
    await person.paste('sg-2\nsg-3');
    expect(ids(store.getState().draft)).toEqual(['sg-1', 'sg-2', 'sg-3']);
    act(() => store.undo());
    expect(ids(store.getState().draft)).toEqual(['sg-1']);
  });

  it('goes with its last text, and the focus to the button that adds', async () => {
    const { store } = await inspect('network', groups('sg-1'));
    await person.click(list('Security groups').getByRole('button', { name: 'More for item 1' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(ids(store.getState().draft)).toBeUndefined();
    const add = list('Security groups').getByRole('button', { name: 'Add' });
    await waitFor(() => expect(document.activeElement).toBe(add));
  });

  it('shows what is no text as it is', async () => {
    const { store } = await inspect('network', {
      ComputeEnv: { EnvData: { SecurityGroupIds: [7, 'sg-2'] } },
    });
    expect(list('Security groups').getByLabelText<HTMLInputElement>('item 1').value).toBe('7');
    expect(ids(store.getState().draft)).toEqual([7, 'sg-2']);
  });
});

describe('what only the API sets', () => {
  it('is shown locked when it is there, and not offered', async () => {
    const disks = { DataDisks: [{ DiskSize: 10, DiskId: 'disk-1' }, { DiskSize: 20 }] };
    await inspect('disks', { ComputeEnv: { EnvData: disks } });
    const locked = screen.getAllByLabelText<HTMLInputElement>('Disk id');
    expect(locked.map(({ value, readOnly }) => [value, readOnly])).toEqual([['disk-1', true]]);
    screen.getByText('Set by the API');
  });
});

describe('exclusive members', () => {
  it('change in one step and come back', async () => {
    const zones = { ComputeEnv: { EnvData: { Zones: ['ap-guangzhou-3'] } } };
    const { store } = await inspect('network', zones);
    const data = () => at(store.getState().draft, 'ComputeEnv', 'EnvData');
    await person.click(screen.getByRole('radio', { name: 'One network' }));
    expect(data()).toBeUndefined();
    await person.type(box('VPC'), 'vpc-1');
    expect(data()).toEqual({ VirtualPrivateCloud: { VpcId: 'vpc-1' } });
    await person.click(screen.getByRole('radio', { name: 'Zones' }));
    expect(data()).toEqual({ Zones: ['ap-guangzhou-3'] });
    act(() => store.undo());
    expect(data()).toEqual({ VirtualPrivateCloud: { VpcId: 'vpc-1' } });
  });

  it('are both shown while the draft has both', async () => {
    const login = { LoginSettings: { Password: 'Secret12', KeyIds: ['skey-1'] } };
    await inspect('login', { ComputeEnv: { EnvData: login } });
    expect(screen.getByLabelText<HTMLInputElement>('Password', { selector: '[type=password]' }).value).toBe(
      'Secret12',
    );
    expect(list('Key').getByLabelText<HTMLInputElement>('item 1').value).toBe('skey-1');
  });
});

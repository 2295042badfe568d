import type { Inspector } from './pages/Inspector.ts';
import { chooseLanguage, memberOf, requestOnPage } from './pages/requestOnPage.ts';
import { oneTask } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const machine = { EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } };

test('a field is found by its name in the API, in English and in Chinese, in either language', async ({
  composer,
  page,
}) => {
  const { inspector } = composer;
  await composer.import(oneTask());
  await composer.canvas.select('align');
  const field = inspector.field('MaxConcurrentNum');
  await expect(inspector.row('MaxConcurrentNum')).toBeHidden();
  for (const language of ['English', '简体中文'] as const) {
    await chooseLanguage(page, language);
    for (const name of ['maxconcurrentnum', 'Running at once', '最大并发数']) {
      await inspector.find.fill(name);
      await expect.poll(() => inspector.inSight(), name).toEqual(['MaxConcurrentNum']);
      await page.keyboard.press('Enter');
      await expect(field).toBeFocused();
    }
  }
  await chooseLanguage(page, 'English');
  await inspector.find.fill('SourcePath');
  await expect
    .poll(() => inspector.inSight(), 'by a member of its items')
    .toEqual(['InputMappings', 'OutputMappings']);
  await inspector.find.fill('no such field');
  await expect(inspector.root.getByText('No field matches')).toBeVisible();
  await inspector.root.getByRole('button', { name: 'Show all fields' }).click();
  await expect(inspector.find).toHaveValue('');
  await expect(inspector.row('TaskName')).toBeVisible();
  await expect(field, 'the group is folded as before').toBeHidden();
  await inspector.showJob();
  await inspector.find.fill('StdoutRedirectPath');
  await page.keyboard.press('Enter');
  await expect(inspector.field('RedirectInfo.StdoutRedirectPath'), 'of new tasks').toBeFocused();
});

test('the page itself has nowhere to scroll, however many fields are open', async ({ composer, page }) => {
  const { inspector } = composer;
  await composer.import(oneTask());
  await composer.canvas.select('align');
  const heads = inspector.root.getByRole('heading', { level: 3 }).getByRole('button', { expanded: false });
  while ((await heads.count()) > 0) await heads.first().click();
  const [whole, seen] = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return [scrollHeight, clientHeight];
  });
  expect(whole).toBe(seen);
});

test('only what is required, only what is set', async ({ composer, page }) => {
  const { inspector } = composer;
  await composer.import(oneTask());
  await composer.canvas.select('align');
  await inspector.view('Required').check();
  await expect
    .poll(() => inspector.inSight())
    .toEqual(['Application.DeliveryForm', 'commands', 'Application.Command', 'ComputeEnv']);
  await inspector.view('Set').check();
  const set = [
    'TaskName',
    'TaskInstanceNum',
    'Application.DeliveryForm',
    'Application.Command',
    'ComputeEnv.EnvData.InstanceType',
    'ComputeEnv.EnvData.ImageId',
    'ComputeEnv.EnvType',
  ];
  await expect.poll(() => inspector.inSight()).toEqual(set);
  await inspector.view('All').check();
  await inspector.openGroup('Retry and time-out');
  await inspector.fill('Timeout', '60');
  await inspector.view('Set').check();
  await expect.poll(() => inspector.inSight()).toEqual([...set, 'Timeout']);
  await composer.canvas.root.focus();
  await page.keyboard.press('/');
  await expect(inspector.find).toBeFocused();
});

interface Side {
  readonly radio: string;
  readonly member: string;
  readonly type: (inspector: Inspector) => Promise<void>;
  readonly typed: unknown;
}

const data = 'ComputeEnv.EnvData';
/** Each with the radio group, the group of fields, and what is typed under each of its sides. */
const choices: readonly { readonly name: string; readonly group: string; readonly sides: readonly Side[] }[] =
  [
    {
      name: 'Commands',
      group: 'Basics',
      sides: [
        {
          radio: 'One',
          member: 'Application.Command',
          type: (inspector) => inspector.writeCommand('echo one'),
          typed: 'echo one',
        },
        {
          radio: 'Several at once',
          member: 'Application.Commands',
          type: (inspector) => inspector.add('Application.Commands', 'echo several'),
          typed: [{ Command: 'echo several' }],
        },
      ],
    },
    {
      name: 'Machine',
      group: 'Basics',
      sides: [
        {
          radio: 'One type',
          member: `${data}.InstanceType`,
          type: (inspector) => inspector.pick(`${data}.InstanceType`, 'S5.LARGE8'),
          typed: 'S5.LARGE8',
        },
        {
          radio: 'In order',
          member: `${data}.InstanceTypes`,
          type: (inspector) => inspector.add(`${data}.InstanceTypes`, 'S5.LARGE8'),
          typed: ['S5.LARGE8'],
        },
        {
          radio: 'By size',
          member: `${data}.InstanceTypeOptions`,
          type: async (inspector) => {
            await inspector.fill(`${data}.InstanceTypeOptions.CPU`, '4');
            await inspector.fill(`${data}.InstanceTypeOptions.Memory`, '8');
          },
          typed: { CPU: 4, Memory: 8 },
        },
      ],
    },
    {
      name: 'Created in',
      group: 'Network',
      sides: [
        {
          radio: 'One network',
          member: `${data}.VirtualPrivateCloud`,
          type: async (inspector) => {
            await inspector.fill(`${data}.VirtualPrivateCloud.VpcId`, 'vpc-1a2b3c4d');
            await inspector.fill(`${data}.VirtualPrivateCloud.SubnetId`, 'subnet-1a2b3c4d');
          },
          typed: { VpcId: 'vpc-1a2b3c4d', SubnetId: 'subnet-1a2b3c4d' },
        },
        {
          radio: 'Zones',
          member: `${data}.Zones`,
          type: (inspector) => inspector.add(`${data}.Zones`, 'ap-guangzhou-4'),
          typed: ['ap-guangzhou-4'],
        },
        {
          radio: 'Networks',
          member: `${data}.VirtualPrivateClouds`,
          type: (inspector) => inspector.add(`${data}.VirtualPrivateClouds`, 'vpc-5a6b7c8d'),
          typed: [{ VpcId: 'vpc-5a6b7c8d' }],
        },
      ],
    },
    {
      name: 'Log in with',
      group: 'Login',
      sides: [
        {
          radio: 'Password',
          member: `${data}.LoginSettings.Password`,
          type: (inspector) => inspector.fill(`${data}.LoginSettings.Password`, 'Aa1!Aa1!Aa1!'),
          typed: '••••••••',
        },
        {
          radio: 'Key',
          member: `${data}.LoginSettings.KeyIds`,
          type: (inspector) => inspector.add(`${data}.LoginSettings.KeyIds`, 'skey-1a2b3c4d'),
          typed: ['skey-1a2b3c4d'],
        },
        {
          radio: 'Of the image',
          member: `${data}.LoginSettings.KeepImageLogin`,
          type: (inspector) => inspector.pick(`${data}.LoginSettings.KeepImageLogin`, 'TRUE'),
          typed: 'TRUE',
        },
      ],
    },
    {
      // The last: what the others have made stands in ComputeEnv and comes back with it.
      name: 'Runs on',
      group: 'Basics',
      sides: [
        {
          radio: 'Environment',
          member: 'EnvId',
          type: (inspector) => inspector.fill('EnvId', 'env-5o4gphir'),
          typed: 'env-5o4gphir',
        },
        {
          radio: 'New instances',
          member: 'ComputeEnv',
          type: async () => {},
          typed: expect.objectContaining({ EnvType: 'MANAGED' }),
        },
      ],
    },
  ];

test('of members that exclude each other the request has one; what stood under the others comes back', async ({
  composer,
}) => {
  const { inspector } = composer;
  await composer.import(oneTask({ ComputeEnv: { EnvType: 'MANAGED', ...machine } }));
  await composer.canvas.select('align');
  for (const { name, group, sides } of choices) {
    await inspector.openGroup(group);
    const choice = inspector.root.getByRole('radiogroup', { name, exact: true });
    const given = async () => {
      const [task] = (await requestOnPage(composer)).tasks;
      const members = sides.map(({ member }) => [member, memberOf(task, member)] as const);
      return members.filter(([, value]) => value !== undefined);
    };
    for (const { radio, member, type, typed } of sides) {
      await choice.getByRole('radio', { name: radio, exact: true }).check();
      await type(inspector);
      expect(await given(), `${name}: ${radio}`).toEqual([[member, typed]]);
    }
    for (const { radio, member, typed } of sides) {
      await choice.getByRole('radio', { name: radio, exact: true }).check();
      expect(await given(), `back to ${radio}`).toEqual([[member, typed]]);
    }
  }
});

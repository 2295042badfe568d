// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../client/client.ts';
import { jobEntity } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { counterIds, draftWith } from '../model/testing/builders.ts';
import { createDraftStore } from '../store/createDraftStore.ts';
import { createViewStore } from '../store/createViewStore.ts';
import { LiveRegions } from '../ui/announce.tsx';
import { WorkbenchContext } from '../ui/workbench.tsx';
import type { SignatureVerdict } from '../wire/signature.ts';
import { SignatureView } from './SignatureView.tsx';
import './testing/renderRequest.tsx';

afterEach(cleanup);

const both = (text: string) => ({ en: text, zh: text });
const docker = { Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: 'pa55word' } } };
const noKey = { Response: { Error: { Code: 'Jobloom.NoCredentials', Message: 'No key was found.' } } };

interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly body: string;
}

interface Setting {
  readonly verdict: SignatureVerdict;
  readonly hasKey: boolean;
  readonly problems: readonly Problem[];
}

/** The proxy of these tests: it signs by counting, and says why as it is told. */
function opened({ verdict, hasKey = true, problems = [] }: Partial<Setting> = {}) {
  const asked: Asked[] = [];
  const client = createClient({
    language: () => 'en',
    key: 'k',
    origin: 'http://proxy',
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const query = Object.fromEntries(url.searchParams);
      const body = String(init?.body);
      asked.push({ path: url.pathname, query, headers: new Headers(init?.headers), body });
      if (url.pathname === '/api/sign/why') return Response.json(verdict);
      if (!hasKey && query.key === 'target') return Response.json(noKey, { status: 401 });
      return Response.json({
        host: 'batch.example',
        timestamp: Number(query.timestamp ?? 1_551_113_065),
        secretId: 'AKID••••3f2a',
        steps: [
          {
            step: 'payloadHash',
            title: both('Hash'),
            explanation: both('Why'),
            text: `hash-${asked.length}`,
          },
          { step: 'canonical', title: both('Canonical'), explanation: both('-'), text: 'POST\n/\n\nhash' },
        ],
      });
    },
  });
  const draft = draftWith({ tasks: { a: docker }, job: { JobName: 'one' } });
  const store = createDraftStore({ draft, now: () => 0, check: () => problems });
  const view = createViewStore({ draft: store });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WorkbenchContext value={{ draft: store, view, client, newId: counterIds('new-') }}>
          <SignatureView />
          <LiveRegions />
        </WorkbenchContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  const set = (name: string, value: string) =>
    act(() => {
      const command = { type: 'setField', entity: jobEntity, path: ['Job', name], value } as const;
      store.dispatch(command, { origin: 'form', mergeKey: name });
    });
  return { asked, set, view };
}

const stepText = async (name: string) =>
  (await screen.findByRole('listitem', { name })).querySelector('pre')?.textContent;

describe('the steps of the signature', () => {
  it('are those of the request that would be sent; what is secret in it is hashed, never shown', async () => {
    const { asked } = opened();
    expect(await stepText('Canonical')).toBe('POST\n/\n\nhash');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ path: '/api/sign', query: { key: 'target' } });
    expect(asked[0]?.headers.get('X-Jobloom-Target')).toBe('local');
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
      Job: { JobName: 'one', Tasks: [{ Application: { Docker: { Password: 'pa55word' } } }] },
    });
    expect(document.body.textContent).not.toContain('pa55word');
    expect(document.body.textContent).toContain('2019-02-25 16:44:25 UTC');
  });

  it('say that members which Batch does not document may be left out', async () => {
    const problem = (code: string, path: string[]): Problem => ({
      entity: jobEntity,
      path,
      code,
      severity: 'warning',
      basis: 'documented',
      message: both('odd'),
    });
    const unknown = problem('UnknownParameter', ['Job', 'Colour']);
    opened({ problems: [unknown, problem('InvalidParameter', ['Job']), { ...unknown, from: 'service' }] });
    expect(
      await screen.findByText(
        '1 member that Batch does not document is signed here. Submit may leave it out.',
      ),
    ).toBeDefined();
    cleanup();
    opened();
    await stepText('Hash');
    expect(screen.queryByText(/does not document/)).toBeNull();
  });

  it('are copied to the byte', async () => {
    const user = userEvent.setup();
    opened();
    await user.click(await screen.findByRole('button', { name: 'Copy: Canonical' }));
    expect(await navigator.clipboard.readText()).toBe('POST\n/\n\nhash');
    expect(await screen.findByText('Copied')).toBeDefined();
  });

  it('follow the draft and the target', async () => {
    const { asked, set, view } = opened();
    expect(await stepText('Hash')).toBe('hash-1');
    set('JobName', 'two');
    await waitFor(async () => expect(await stepText('Hash')).toBe('hash-2'));
    expect(asked[1]?.body).toContain('"two"');
    act(() => view.setTarget('tencent'));
    await waitFor(async () => expect(await stepText('Hash')).toBe('hash-3'));
    expect(asked[2]?.headers.get('X-Jobloom-Target')).toBe('tencent');
    expect(screen.getByRole('radio', { name: 'Tencent Cloud key' })).toBeDefined();
  });

  it('are signed anew when asked', async () => {
    opened();
    expect(await stepText('Hash')).toBe('hash-1');
    await userEvent.click(screen.getByRole('button', { name: 'Sign anew' }));
    await waitFor(async () => expect(await stepText('Hash')).toBe('hash-2'));
  });

  it('are signed at a time that is set, which begins with the one shown; what is no time asks nothing', async () => {
    const user = userEvent.setup();
    const { asked } = opened();
    await stepText('Hash');
    await user.click(screen.getByRole('radio', { name: 'Set' }));
    const field = screen.getByRole('textbox', { name: 'Unix seconds' });
    expect(field).toHaveProperty('value', '1551113065');
    await user.clear(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Whole seconds since 1970').id).toBe(field.getAttribute('aria-describedby'));
    const before = asked.length;
    await user.type(field, 'x');
    expect(asked).toHaveLength(before);
    await user.clear(field);
    await user.click(field);
    await user.paste('0');
    await waitFor(() => expect(asked.at(-1)?.query.timestamp).toBe('0'));
    expect(await screen.findByText('1970-01-01 00:00:00 UTC')).toBeDefined();
  });

  it('without a key say so, and are those of the made-up pair at a click', async () => {
    const { asked } = opened({ hasKey: false });
    expect(await screen.findByText('No key was found.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Use the made-up pair' }));
    expect(await stepText('Hash')).toBe('hash-2');
    expect(asked.at(-1)?.query.key).toBe('made-up');
    expect(screen.getByRole('radio', { name: 'Made-up pair' })).toHaveProperty('checked', true);
  });
});

describe('why a signature failed', () => {
  const finding = {
    cause: 'local-date',
    step: both('String to sign'),
    certainty: 'certain',
    message: both('The local day instead of that of UTC.'),
  } as const;

  async function pasted(verdict: SignatureVerdict, text = 'POST / HTTP/1.1\nX-TC-Timestamp: 1551113065') {
    const user = userEvent.setup();
    const { asked } = opened({ verdict });
    await user.click(screen.getByRole('radio', { name: 'Why did mine fail?' }));
    await user.click(screen.getByRole('textbox', { name: 'The refused request' }));
    await user.paste(text);
    const panel = within(screen.getByRole('region', { name: 'Why it failed' }));
    return { user, asked, panel };
  }

  it('names the first step that differs, the cause and what to do', async () => {
    const second = { ...finding, cause: 'skew', step: both('Time'), message: both('450 s behind.') };
    const third = {
      ...finding,
      cause: 'host-port',
      certainty: 'possible',
      message: both('With a port?'),
    } as const;
    const { panel, asked } = await pasted({
      verdict: 'unknown',
      key: null,
      findings: [finding, second, third],
    });
    expect(
      await panel.findByRole('heading', { name: 'First step that differs: String to sign' }),
    ).toBeDefined();
    expect(panel.getAllByRole('heading').map((one) => one.textContent)).toEqual([
      'First step that differs: String to sign',
      'Also: Time',
      'Worth a look: String to sign',
    ]);
    expect(panel.getByText('The local day instead of that of UTC.')).toBeDefined();
    expect(panel.getByText(/choose “Earlier” above/)).toBeDefined();
    expect(panel.getByText(/Take the day from the timestamp, in UTC/)).toBeDefined();
    expect(panel.getByText(/The key of this SecretId is not known here/)).toBeDefined();
    expect(asked.at(-1)?.path).toBe('/api/sign/why');
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({
      text: 'POST / HTTP/1.1\nX-TC-Timestamp: 1551113065',
    });
  });

  it.each([
    ['right', 'local', 'The signature is right', 'Checked with the key of the local service.'],
    [
      'unexplained',
      'tencent',
      'No known slip gives this signature',
      'Checked with the Tencent Cloud key of Jobloom.',
    ],
    ['unknown', null, 'Nothing wrong can be seen', /The key of this SecretId is not known here/],
  ] as const)('says so when it is %s', async (verdict, key, title, note) => {
    const { panel } = await pasted({ verdict, key, findings: [] });
    expect(await panel.findByRole('heading', { name: title })).toBeDefined();
    expect(panel.getByText(note)).toBeDefined();
  });

  it('is held against an earlier clock, which begins with that of the request', async () => {
    const { user, asked, panel } = await pasted({ verdict: 'right', key: 'local', findings: [] });
    await panel.findByRole('heading', { name: 'The signature is right' });
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await waitFor(() => expect(JSON.parse(asked.at(-1)?.body ?? '').refusedAt).toBe(1_551_113_065));
  });

  it('asks nothing about nothing, and keeps what was pasted while the steps are shown', async () => {
    const { user, asked } = await pasted({ verdict: 'right', key: 'local', findings: [] }, '   ');
    expect(screen.getByRole('heading', { name: 'Nothing pasted yet' })).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'The refused request' }), 'x');
    await user.click(screen.getByRole('radio', { name: 'Steps' }));
    await user.click(screen.getByRole('radio', { name: 'Why did mine fail?' }));
    expect(screen.getByRole('textbox', { name: 'The refused request' })).toHaveProperty('value', '   x');
    await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/sign/why'));
    expect(asked.filter(({ path }) => path === '/api/sign/why')).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { takeLaunchKey } from './launchKey.ts';

function places(hash: string, kept: Record<string, string> = {}) {
  const addresses: string[] = [];
  const values = new Map(Object.entries(kept));
  return {
    addresses,
    values,
    location: { hash, pathname: '/jobs', search: '?state=RUNNING' },
    history: {
      replaceState: (_: unknown, __: string, url?: string | URL | null) => {
        addresses.push(String(url));
      },
    },
    storage: {
      getItem: (name: string) => values.get(name) ?? null,
      setItem: (name: string, value: string) => {
        values.set(name, value);
      },
    },
  };
}

it('takes the key out of the address and keeps it for the tab', () => {
  const at = places('#key=abc-123');
  expect(takeLaunchKey(at)).toBe('abc-123');
  expect(at.addresses).toEqual(['/jobs?state=RUNNING']);
  expect(at.values.get('jobloom.key')).toBe('abc-123');
});

it('remembers the key after a reload', () => {
  const at = places('', { 'jobloom.key': 'abc-123' });
  expect(takeLaunchKey(at)).toBe('abc-123');
  expect(at.addresses).toEqual([]);
});

it('takes a newer link over the key that it has', () => {
  const at = places('#key=new', { 'jobloom.key': 'old' });
  expect(takeLaunchKey(at)).toBe('new');
});

it('has none when the page was opened without the link', () => {
  expect(takeLaunchKey(places('#key='))).toBeNull();
  expect(takeLaunchKey(places(''))).toBeNull();
});

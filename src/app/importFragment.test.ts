import { expect, it } from 'vitest';
import { takeImport } from './importFragment.ts';

function take(hash: string) {
  const addresses: string[] = [];
  const text = takeImport({
    location: { hash, pathname: '/', search: '?x=1' },
    history: {
      replaceState: (_: unknown, __: string, url?: string | URL | null) => {
        addresses.push(String(url));
      },
    },
  });
  return { text, addresses };
}

it('takes the text out of the address', () => {
  expect(take(`#import=${encodeURIComponent('{"Job":{"JobName":"基因组 & more"}}')}`)).toEqual({
    text: '{"Job":{"JobName":"基因组 & more"}}',
    addresses: ['/?x=1'],
  });
});

it('takes a text that is not encoded to the end, ampersands and all', () => {
  expect(take('#import=Action=SubmitJob&Version=2017-03-12&import=x').text).toBe(
    'Action=SubmitJob&Version=2017-03-12&import=x',
  );
  expect(take('#import=echo 100%').text).toBe('echo 100%');
});

it('leaves the launch key that stands before it', () => {
  expect(take('#key=abc&import=%7B%7D')).toEqual({ text: '{}', addresses: ['/?x=1#key=abc'] });
});

it('finds nothing in other fragments', () => {
  for (const hash of ['', '#key=abc', '#reimport=x', '#import'])
    expect(take(hash)).toEqual({ text: null, addresses: [] });
});

// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { walkRegions } from './regions.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <header data-region tabindex="-1" id="bar"><button disabled>no</button><button id="first">a</button><button>b</button></header>
    <main data-region tabindex="-1" id="canvas"></main>
    <aside data-region tabindex="-1"><input id="field" /></aside>`;
});

it('walks to the first control of each region and around', () => {
  const seen = [1, 1, 1, 1].map(() => {
    walkRegions(1);
    return document.activeElement?.id;
  });
  expect(seen).toEqual(['first', 'canvas', 'field', 'first']);
});

it('walks backwards', () => {
  document.getElementById('first')?.focus();
  walkRegions(-1);
  expect(document.activeElement?.id).toBe('field');
});

it('passes over what is covered', () => {
  document.getElementById('canvas')?.setAttribute('inert', '');
  document.getElementById('first')?.focus();
  walkRegions(1);
  expect(document.activeElement?.id).toBe('field');
});

it('does nothing on a page without regions', () => {
  document.body.innerHTML = '<button id="only"></button>';
  document.getElementById('only')?.focus();
  walkRegions(1);
  expect(document.activeElement?.id).toBe('only');
});

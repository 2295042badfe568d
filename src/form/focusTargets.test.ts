// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createFocusTargets } from './focusTargets.ts';

afterEach(() => document.body.replaceChildren());

function row(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

describe('focus targets', () => {
  it('focus the control in the row: the checked one of a choice, a text before the buttons beside it', () => {
    const targets = createFocusTargets();
    targets.target('a')(row('<button tabindex="-1">–</button><input id="a">'));
    targets.target('b')(
      row('<input type="radio" name="r" id="no"><input type="radio" name="r" id="yes" checked>'),
    );
    targets.target('c')(row('<button id="enlarge"></button><textarea id="text"></textarea>'));
    targets.target('d')(row('<button id="list"></button>'));
    for (const [name, id] of [
      ['a', 'a'],
      ['c', 'text'],
      ['d', 'list'],
    ] as const) {
      targets.focus(name);
      expect(document.activeElement?.id).toBe(id);
    }
    targets.focus('b');
    expect(document.activeElement?.id).toBe('yes');
  });

  it('select the text of a field of one line, as the Tab key does: what is typed takes its place', () => {
    const targets = createFocusTargets();
    targets.target('a')(row('<input id="a" value="task">'));
    targets.focus('a');
    const field = document.activeElement as HTMLInputElement;
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
  });

  it('wait for a field that is not there yet, once', () => {
    const targets = createFocusTargets();
    targets.focus('late');
    const element = row('<input id="late">');
    targets.target('late')(element);
    expect(document.activeElement?.id).toBe('late');
    (document.activeElement as HTMLElement).blur();
    targets.target('late')(element);
    expect(document.activeElement).toBe(document.body);
  });

  it('no longer wait when the person has gone on', () => {
    const targets = createFocusTargets();
    targets.focus('late');
    targets.cancel();
    targets.target('late')(row('<input id="late">'));
    expect(document.activeElement).toBe(document.body);
  });

  it('give the same callback for the same name, so that React does not call it again', () => {
    const targets = createFocusTargets();
    expect(targets.target('a')).toBe(targets.target('a'));
  });
});

// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Undo2, Unplug } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runStates } from '../wire/states.ts';
import { announce, LiveRegions } from './announce.tsx';
import { FailedBox } from './Banner.tsx';
import { IconButton } from './IconButton.tsx';
import { Kbd } from './Kbd.tsx';
import { Segmented } from './Segmented.tsx';
import { SeverityCount, SeverityMark } from './SeverityMark.tsx';
import { StateChip, StateMark } from './StateMark.tsx';
import { fillJsdom } from './testing/fillJsdom.ts';

fillJsdom();

afterEach(cleanup);
const show = (ui: ReactNode) => render(<MantineProvider env="test">{ui}</MantineProvider>);

describe('IconButton', () => {
  it('is named by its label and names its shortcut', async () => {
    const onClick = vi.fn();
    show(<IconButton label="Undo" icon={Undo2} shortcut="mod+Z" onClick={onClick} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
    await userEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('does nothing while disabled, and can still be reached', async () => {
    const onClick = vi.fn();
    show(<IconButton label="Undo" icon={Undo2} disabled onClick={onClick} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    await userEvent.click(screen.getByRole('button'));
    expect(onClick).not.toHaveBeenCalled();
  });

  it('says that it is pressed only where it can be', () => {
    show(
      <>
        <IconButton label="Map" icon={Undo2} active />
        <IconButton label="Fit" icon={Undo2} />
      </>,
    );
    expect(screen.getByRole('button', { name: 'Map', pressed: true })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Fit' }).hasAttribute('aria-pressed')).toBe(false);
  });
});

describe('the tooltip of an IconButton', () => {
  it('shows the label while the pointer is over it', async () => {
    show(<IconButton label="History" icon={Undo2} />);
    await userEvent.hover(screen.getByRole('button'));
    expect((await screen.findByRole('tooltip', { hidden: true })).textContent).toBe('History');
  });

  it('makes room for what the button has opened', async () => {
    const { rerender } = show(<IconButton label="History" icon={Undo2} aria-expanded={false} />);
    await userEvent.hover(screen.getByRole('button'));
    await screen.findByRole('tooltip', { hidden: true });
    rerender(
      <MantineProvider env="test">
        <IconButton label="History" icon={Undo2} aria-expanded />
      </MantineProvider>,
    );
    expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
  });
});

describe('Segmented', () => {
  const options = [
    { value: 'one', label: 'One type' },
    { value: 'order', label: 'In order' },
  ] as const;
  function Choice({ onChange }: { onChange: (value: string) => void }) {
    const [value, setValue] = useState<'one' | 'order'>('one');
    const choose = (next: 'one' | 'order') => {
      setValue(next);
      onChange(next);
    };
    return <Segmented label="Choice" value={value} options={options} onChange={choose} />;
  }

  it('is a group of radio buttons of which one is chosen', async () => {
    const onChange = vi.fn();
    show(<Choice onChange={onChange} />);
    expect(screen.getByRole('radiogroup', { name: 'Choice' })).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'In order' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('order');
    expect(screen.getByRole('radio', { name: 'In order', checked: true })).toBeDefined();
  });

  it('is one tab stop: radio buttons of one name, which the browser walks with the arrow keys', async () => {
    show(<Choice onChange={() => {}} />);
    const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name);
    expect(new Set(names).size).toBe(1);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

it('writes keys as caps', () => {
  show(<Kbd keys="Escape" />);
  expect(screen.getByText('Esc').tagName).toBe('KBD');
});

it('tells severities by shape and word, not by colour alone', () => {
  show(
    <>
      <SeverityMark severity="error" named />
      <SeverityMark severity="warning" named />
      <SeverityCount severity="error" count={1} />
    </>,
  );
  const [error, warning] = screen.getAllByRole('img');
  expect(error?.innerHTML).not.toBe(warning?.innerHTML);
  expect(screen.getByRole('img', { name: 'Warning' })).toBeDefined();
  expect(screen.getByText('1 error')).toBeDefined();
});

it('gives every state a shape of its own beside its word', () => {
  const shapes = runStates.map(
    (state) => show(<StateMark state={state} />).container.querySelector('svg')?.innerHTML,
  );
  expect(new Set(shapes).size).toBe(runStates.length);
  show(<StateChip state="SUCCEED" />);
  expect(screen.getByText('Succeeded')).toBeDefined();
});

it('says a failure at once', () => {
  show(
    <FailedBox icon={Unplug} title="Local Batch does not answer">
      Your draft is safe.
    </FailedBox>,
  );
  expect(screen.getByRole('alert').textContent).toContain('does not answer');
});

it('announces politely or at once, and the same text twice', async () => {
  show(<LiveRegions />);
  announce('Saved');
  const first = await screen.findByText('Saved');
  expect(first.closest('[role=status]')).not.toBeNull();
  announce('Saved');
  await vi.waitFor(() => expect(screen.getByText('Saved')).not.toBe(first));
  announce('Refused', 'assertive');
  expect((await screen.findByText('Refused')).closest('[role=alert]')).not.toBeNull();
});

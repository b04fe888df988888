// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure';
import { HoverCard } from '../../src/ui/HoverCard';
import { Legend } from '../../src/ui/Legend';
import { binsOf } from '../../src/ui/RangeHistogram';
import { Segments } from '../../src/ui/Segments';
import { Sheet } from '../../src/ui/Sheet';
import { Slider } from '../../src/ui/Slider';
import { Switch } from '../../src/ui/Switch';
import { Toasts } from '../../src/ui/Toasts';

afterEach(cleanup);

describe('Slider', () => {
  it('stops at its ends', () => {
    const onChange = vi.fn();
    render(<Slider label="Weight" value={2} min={0} max={60} onChange={onChange} />);
    const slider = screen.getByRole('slider');
    fireEvent.keyDown(slider, { key: 'PageDown' });
    expect(onChange).toHaveBeenLastCalledWith(0);
    fireEvent.keyDown(slider, { key: 'End' });
    expect(onChange).toHaveBeenLastCalledWith(60);
  });

  it('hears the end of a drag outside itself, once', () => {
    const end = vi.fn();
    render(<Slider label="Weight" value={2} min={0} max={60} onChange={vi.fn()} onDragEnd={end} />);
    fireEvent.pointerDown(screen.getByRole('slider'));
    fireEvent.pointerUp(window);
    fireEvent.pointerUp(window);
    expect(end).toHaveBeenCalledTimes(1);
  });
});

describe('Toasts', () => {
  const show = (ids: readonly number[], onClose: (id: number) => void) => (
    <Toasts label="Told" closeLabel="Close" items={ids.map((id) => ({ id, words: `told ${id}` }))} onClose={onClose} />
  );

  it('go by themselves after one was closed by key, and wait while one has the focus', () => {
    vi.useFakeTimers();
    const onClose = vi.fn();
    const { rerender } = render(show([1, 2], onClose));
    const [first, second] = screen.getAllByRole('button', { name: 'Close' });
    act(() => second?.focus());
    act(() => vi.advanceTimersByTime(20_000));
    expect(onClose).not.toHaveBeenCalled();
    rerender(show([1], onClose));
    act(() => vi.advanceTimersByTime(20_000));
    expect(onClose.mock.calls).toEqual([[1]]);
    onClose.mockClear();
    act(() => first?.focus());
    rerender(show([], onClose));
    rerender(show([3], onClose));
    act(() => vi.advanceTimersByTime(20_000));
    expect(onClose.mock.calls).toEqual([[3]]);
    vi.useRealTimers();
  });
});

describe('Switch and Segments', () => {
  it('say what they are and what is on', () => {
    const onSwitch = vi.fn();
    const onSegment = vi.fn();
    const options = [
      { value: 'a', label: 'One' },
      { value: 'b', label: 'Two' },
    ];
    render(
      <>
        <Switch label="Known" checked={false} onChange={onSwitch} />
        <Segments label="View" options={options} value="a" onChange={onSegment} />
      </>,
    );
    fireEvent.click(screen.getByRole('switch', { name: 'Known' }));
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(screen.getByRole('group', { name: 'View' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'One' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('radio', { name: 'Two' }));
    expect(onSegment).toHaveBeenCalledWith('b');
  });
});

describe('binsOf', () => {
  it('puts every value into one bin, the last end included', () => {
    const bins = binsOf([0, 5, 10, 10], (value) => value / 10);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(bins[0]).toBe(1);
    expect(bins.at(-1)).toBe(2);
  });
});

describe('Disclosure and Legend', () => {
  it('open on demand and say so', () => {
    render(
      <>
        <Disclosure title="Method" summary="Weighted sum">
          <p>inside</p>
        </Disclosure>
        <Legend
          label="Legend"
          openLabel="All signs"
          closeLabel="Fewer signs"
          blocks={[
            { id: 'score', title: 'Score', rows: [] },
            { id: 'ports', title: 'Ports', rows: [{ id: 'open', label: 'open', swatch: null }] },
          ]}
        />
      </>,
    );
    expect(screen.queryByText('inside')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Method/ }));
    expect(screen.getByText('inside')).toBeTruthy();
    expect(screen.queryByText('Ports')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'All signs' }));
    expect(screen.getByText('Ports')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fewer signs' }).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('HoverCard', () => {
  it('shows what it is given and nothing else', () => {
    const { container } = render(<HoverCard name="Jalisco" score="69" rows={[{ id: 'h', label: 'To Phoenix' }]} />);
    expect(container.textContent).toBe('Jalisco69To Phoenix');
  });
});

describe('Sheet', () => {
  it('grows and shrinks by its buttons, and leaves nothing to tab to while it peeks', () => {
    const onSize = vi.fn();
    const sheet = (size: 'peek' | 'half') => (
      <Sheet label="Panel" size={size} onSize={onSize} growLabel="Raise" shrinkLabel="Lower">
        <button type="button">inside</button>
      </Sheet>
    );
    const { rerender, container } = render(sheet('half'));
    fireEvent.click(screen.getByRole('button', { name: 'Raise' }));
    expect(onSize).toHaveBeenLastCalledWith('full');
    fireEvent.click(screen.getByRole('button', { name: 'Lower' }));
    expect(onSize).toHaveBeenLastCalledWith('peek');
    rerender(sheet('peek'));
    expect(container.querySelector('[inert]')).not.toBeNull();
  });
});

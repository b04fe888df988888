// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { AssumptionFields } from '../../../src/panels/explore/AssumptionFields';
import { undo } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const text = await textOf('en');
const assumptions = () => useApp.getState().scenario.assumptions;

beforeEach(() => {
  openWorld(world);
  useApp.temporal.getState().clear();
  render(<AssumptionFields />, { wrapper: withText(text) });
});
afterEach(cleanup);

describe('the assumptions', () => {
  it('have a field and a reason for every number that hours rest on', () => {
    const fields = screen.getAllByRole('spinbutton');
    // Four speeds, three countries, three of the way, five of the spread.
    expect(fields).toHaveLength(15);
    for (const field of fields) {
      const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      expect(note?.textContent?.length, field.outerHTML).toBeGreaterThan(20);
    }
  });

  it.each([
    ['Truck speed in Mexico', '0.9', () => assumptions().speedFactor.MX, 0.9],
    ['Crossing time, 10th of 100 trucks', '0.4', () => assumptions().crossingP10, 0.4],
    ['Crossing time, 90th of 100 trucks', '3', () => assumptions().crossingP90, 3],
    ['Road time, 10th of 100 trucks', '0.9', () => assumptions().roadP10, 0.9],
    ['Road time, 90th of 100 trucks', '1.4', () => assumptions().roadP90, 1.4],
    ['Share of crossing time that is queue', '0.7', () => assumptions().queueShare, 0.7],
  ])('%s is changed, undone, and put back', (name, typed, read, value) => {
    const usual = read();
    const field = () => screen.getByRole('spinbutton', { name: new RegExp(`^${name}`) });
    fireEvent.change(field(), { target: { value: typed } });
    expect(read()).toBe(value);
    undo();
    expect(read()).toBe(usual);
    fireEvent.change(field(), { target: { value: '' } });
    fireEvent.change(field(), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: new RegExp(name) }));
    expect(assumptions()).toEqual(DEFAULT_ASSUMPTIONS);
  });

  it('keeps a share between 0 and 1', () => {
    const field = screen.getByRole('spinbutton', { name: /is queue/ });
    fireEvent.change(field, { target: { value: '1.2' } });
    expect(assumptions().queueShare).toBe(DEFAULT_ASSUMPTIONS.queueShare);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('counts the rests of a driver when it is told to', () => {
    fireEvent.click(screen.getByRole('switch', { name: 'Driver rest rules' }));
    expect(assumptions().restRules).toBe(true);
    expect(screen.getByText(/49 CFR 395\.3/)).toBeTruthy();
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WhatMatters } from '../../../src/panels/explore/WhatMatters';
import { themeWeights } from '../../../src/scoring/themes';
import { sharesOf } from '../../../src/scoring/weights';
import { undo } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { ATLAS, criterion, openPage, show } from './page';

beforeEach(() => openPage());
afterEach(cleanup);

const ids = ATLAS.criteria.map(({ id }) => id);
const shares = () => sharesOf(useApp.getState().scenario.weights, ids);
const themes = () => themeWeights(shares(), ATLAS.criteria);
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name: `Weight of ${name}` });

describe('weights by theme', () => {
  it('opens with the published structure: cost 40, conditions 40, risk 20', () => {
    show(<WhatMatters />);
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'cost_conditions');
    expect(slider('Operating cost').value).toBe('40');
    expect(screen.getByText(/Cushman & Wakefield/)).toBeTruthy();
  });

  it('moves the others in proportion when one is dragged, and all keep summing to 100', () => {
    show(<WhatMatters />);
    const before = themes();
    fireEvent.change(slider('Operating cost'), { target: { value: '55' } });
    const after = themes();
    expect(after.cost).toBeCloseTo(55, 9);
    // 45 points are left of the 60 that the other themes had.
    expect(after.workforce).toBeCloseTo((before.workforce * 45) / 60, 9);
    expect(after.security).toBeCloseTo((before.security * 45) / 60, 9);
    expect(Object.values(shares()).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
  });

  it('keeps a locked share while others are dragged', () => {
    show(<WhatMatters />);
    fireEvent.click(screen.getByRole('button', { name: 'Hold the share of Security' }));
    const held = themes().security;
    fireEvent.change(slider('Operating cost'), { target: { value: '20' } });
    expect(themes().security).toBeCloseTo(held, 9);
    expect(slider('Security').disabled).toBe(true);
  });

  it('goes back to where it was when a drag goes out and back, as one undo step', () => {
    show(<WhatMatters />);
    const start = shares();
    const handle = slider('Operating cost');
    fireEvent.pointerDown(handle);
    for (const value of ['0', '60', '50', '45']) fireEvent.change(handle, { target: { value } });
    fireEvent.pointerUp(window);
    expect(useApp.getState().session.gesture).toBe(false);
    expect(themes().cost).toBeCloseTo(45, 9);
    // Through zero and back, the criteria of the theme still hold their proportions.
    const k1 = criterion('K1').id;
    expect(shares()[k1]).toBeCloseTo(((start[k1] ?? 0) * 45) / 40, 9);
    undo();
    expect(themes().cost).toBeCloseTo(40, 9);
  });
});

describe('keyboard on a slider', () => {
  it.each([
    ['ArrowRight', 41],
    ['ArrowLeft', 39],
    ['PageUp', 45],
    ['PageDown', 35],
    ['Home', 0],
  ])('%s moves 40 to %d', (key, expected) => {
    show(<WhatMatters />);
    fireEvent.keyDown(slider('Operating cost'), { key });
    expect(themes().cost).toBeCloseTo(expected, 9);
  });
});

describe('presets', () => {
  it('applies the model table and says it is a prior', () => {
    show(<WhatMatters />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'quality_first' } });
    // The model table gives cost 20 and workforce 26.
    expect(themes().cost).toBeCloseTo(20, 9);
    expect(themes().workforce).toBeCloseTo(26, 9);
    expect(screen.getByText(/priors, not findings/)).toBeTruthy();
  });

  it('names moved weights the user’s own, and reset brings the opening preset back', () => {
    show(<WhatMatters />);
    fireEvent.change(slider('Water'), { target: { value: '20' } });
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'custom');
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'cost_conditions');
  });
});

describe('criteria of a theme', () => {
  it('opens the criteria of the model table, with why, direction and what to beware of', () => {
    show(<WhatMatters />);
    fireEvent.click(screen.getByRole('button', { name: /^Talent pool/ }));
    expect(slider('Engineers').value).toBe('5');
    fireEvent.click(screen.getByRole('button', { name: 'About Engineers' }));
    expect(screen.getByText('higher is better')).toBeTruthy();
    expect(screen.getByText('bridged')).toBeTruthy();
  });

  it('shows the share after the project profile where it differs', () => {
    const { profile } = useApp.getState().scenario;
    openPage({ profile: { ...profile, waterM3Day: profile.waterM3Day * 4 } });
    show(<WhatMatters />);
    // Four times the water doubles the water weights: 2w / (100 + w) of the whole.
    const nominal = themes().water;
    const expected = Math.round((200 * nominal) / (100 + nominal));
    expect(screen.getAllByText(new RegExp(`^${expected}% after the project profile`)).length).toBeGreaterThan(0);
  });

  it('speaks Spanish and French too', () => {
    show(<WhatMatters />, 'es');
    expect(screen.getByRole('slider', { name: 'Peso de Costo de operación' })).toBeTruthy();
    cleanup();
    show(<WhatMatters />, 'fr');
    expect(screen.getByRole('slider', { name: 'Poids de Coûts d’exploitation' })).toBeTruthy();
  });
});

// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcer } from '../../src/panels/frame/Announcer';
import { patchSession, select } from '../../src/state/actions';
import { drawRanges } from '../../src/state/confidence/restRanges';
import { selectFirmness, selectRanking } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
afterEach(cleanup);

describe('what is said of a chosen region', () => {
  it.each([
    [
      'en',
      (name: string, rank: number, low: number, high: number) =>
        `${name}, rank ${rank}, likely ${low} to ${high}, score `,
    ],
    [
      'es',
      (name: string, rank: number, low: number, high: number) =>
        `${name}, lugar ${rank}, probable de ${low} a ${high}, puntaje `,
    ],
    [
      'fr',
      (name: string, rank: number, low: number, high: number) =>
        `${name}, rang ${rank}, probable de ${low} à ${high}, note `,
    ],
  ] as const)('is in %s its rank with the range, once that is drawn', async (language, words) => {
    openWorld(world, language);
    patchSession({ drawn: undefined });
    render(<Announcer />, { wrapper: withText(await textOf(language)) });
    const said = () => screen.getByTestId('announcer').textContent ?? '';
    const [, , first, second] = selectRanking(useApp.getState());
    if (first === undefined || second === undefined) throw new Error('expected a ranking');
    act(() => select({ type: 'region', id: first.regionId }));
    expect(said()).not.toMatch(/likely|probable/);
    act(() => patchSession({ drawn: drawRanges(useApp.getState()) }));
    act(() => select({ type: 'region', id: second.regionId }));
    const range = selectFirmness(useApp.getState())?.ranges.get(second.regionId);
    const region = world.atlas.regions.find(({ id }) => id === second.regionId);
    if (range === undefined || region === undefined) throw new Error('expected a range');
    expect(said()).toContain(words(region.names[language], second.rank ?? 0, range.low, range.high));
  });
});

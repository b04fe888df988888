import { describe, expect, it } from 'vitest';
import type { Scenario, ViewId } from '../../src/model/scenario';
import { useApp } from '../../src/state/store';
import { openingPorts, selectShownLayers, selectStudiedPorts } from '../../src/state/studiedPorts';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const stateWith = (parts: Partial<Scenario>) => ({ ...useApp.getState(), atlas, scenario: { ...scenario, ...parts } });
const at = (view: ViewId) => stateWith({ view });

describe('ports under study', () => {
  it('are the four of the founding question until others are chosen', () => {
    const state = at('ports');
    const names = (selectStudiedPorts(state) ?? []).map((id) => state.atlas.ports.find((port) => port.id === id)?.name);
    expect(names).toEqual(['Calexico East', 'San Luis', 'Douglas', 'Santa Teresa']);
    const laredo = state.atlas.ports.filter(({ name }) => name === 'Laredo').map(({ id }) => id);
    expect(laredo).toHaveLength(1);
    expect(selectStudiedPorts(stateWith({ view: 'ports', comparedPorts: laredo }))).toEqual(laredo);
  });

  it('concern no other view', () => {
    expect(selectStudiedPorts(at('explore'))).toBeUndefined();
    expect(openingPorts({ ports: [] })).toEqual([]);
  });
});

describe('layers shown', () => {
  it('leave plants away where they would cover the gates, and all signs where firmness is shown', () => {
    const chosen = at('explore').scenario.layers;
    expect(chosen).toContain('projects');
    expect(selectShownLayers(at('explore'))).toEqual(chosen);
    expect(selectShownLayers(at('ports'))).toEqual(chosen.filter((id) => id !== 'projects'));
    expect(selectShownLayers(at('confidence'))).toEqual(['regions']);
  });

  it('leave the fill of regions away where hexagons of the ground lie in its place', () => {
    const surface = { ...scenario.sites, level: 'surface' } as const;
    const chosen = at('explore').scenario.layers;
    const here = (view: ViewId, bytes: Uint8Array | undefined) => {
      const state = stateWith({ view, sites: surface });
      return selectShownLayers({ ...state, session: { ...state.session, surface: { bytes } } });
    };
    const bytes = new Uint8Array(1);
    const shown = here('explore', bytes);
    expect(shown).toEqual(chosen.filter((id) => id !== 'regions'));
    // The same list each time, or the map would be styled anew with every change.
    expect(here('explore', bytes)).toBe(shown);
    expect(here('confidence', bytes)).toEqual(['regions']);
    // Until they have come the regions stay.
    expect(here('explore', undefined)).toEqual(chosen);
  });
});

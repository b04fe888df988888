// @vitest-environment happy-dom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSurface } from '../../../src/map/surface/keep';
import { REST_MS, surfaceLayer } from '../../../src/map/surface/layer';
import { surfacePicture } from '../../../src/map/surface/picture';
import { DEFAULT_SURFACE, type SurfaceMesh } from '../../../src/model/surface';
import { change, patchSession } from '../../../src/state/actions';
import { chooseSites } from '../../../src/state/sites/actions';
import { useApp } from '../../../src/state/store';
import { NO_SURFACE } from '../../../src/state/surface/picture';

const mesh = (): SurfaceMesh => ({ corners: new Float32Array(12), boxes: new Float32Array(4), first: 0 });

const BYTES = new Uint8Array(1);

/** A map that has layers and nothing to draw them with. */
function layered() {
  const listeners = new Map<string, (() => void)[]>();
  let order: string[] = ['regions-fill', 'lakes', 'state-line'];
  const map = {
    on: (name: string, listener: () => void) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    off: (name: string, listener: () => void) =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((other) => other !== listener),
      ),
    getLayer: (id: string) => (order.includes(id) ? { id } : undefined),
    addLayer: ({ id }: { id: string }, below: string) => order.splice(order.indexOf(below), 0, id),
    removeLayer: (id: string) => {
      order = order.filter((other) => other !== id);
    },
    triggerRepaint: vi.fn(),
    isMoving: () => false,
  };
  return {
    map: map as unknown as MapLibreMap,
    order: () => order,
    restyle: (next: string[]) => {
      order = next;
      for (const listener of listeners.get('style.load') ?? []) listener();
    },
    count: () => [...listeners.values()].flat().length,
    repaints: map.triggerRepaint,
  };
}

describe('keepSurface', () => {
  let fake = layered();
  let kept: ReturnType<typeof keepSurface>;
  beforeEach(() => {
    fake = layered();
    chooseSites({ level: 'surface' });
    change('undo.sites', { view: 'explore', surface: DEFAULT_SURFACE });
    patchSession({ surface: NO_SURFACE });
    kept = keepSurface(
      fake.map,
      () => 'light',
      () => false,
    );
  });
  afterEach(() => kept.stop());

  it('lies over the fill of regions and under water, lines and names, once there are hexagons', () => {
    // Hexagons without a colour would be holes in the map.
    patchSession({ surface: { ...NO_SURFACE, coarse: mesh() } });
    expect(fake.order()).not.toContain('surface');
    patchSession({ surface: { ...NO_SURFACE, coarse: mesh(), bytes: BYTES } });
    expect(fake.order()).toEqual(['regions-fill', 'surface', 'lakes', 'state-line']);
  });

  it('goes with the level and with the view', () => {
    patchSession({ surface: { ...NO_SURFACE, full: mesh(), bytes: BYTES } });
    chooseSites({ level: 'regions' });
    expect(fake.order()).not.toContain('surface');
    chooseSites({ level: 'surface' });
    expect(fake.order()).toContain('surface');
    change('undo.sites', { view: 'ports' });
    expect(fake.order()).not.toContain('surface');
  });

  it('comes back into a new style, and waits for one that does not stand yet', () => {
    patchSession({ surface: { ...NO_SURFACE, full: mesh(), bytes: BYTES } });
    fake.restyle([]);
    expect(fake.order()).toEqual([]);
    fake.restyle(['regions-fill', 'lakes']);
    expect(fake.order()).toEqual(['regions-fill', 'surface', 'lakes']);
  });

  it('asks for a frame where the picture is another one, and for none where it is not', () => {
    patchSession({ surface: { ...NO_SURFACE, full: mesh(), bytes: new Uint8Array(1) } });
    fake.repaints.mockClear();
    patchSession({ importing: undefined });
    change('undo.layers', { title: 'Another' });
    patchSession({ surface: { ...useApp.getState().session.surface, isCountOld: true } });
    expect(fake.repaints).not.toHaveBeenCalled();
    patchSession({ surface: { ...useApp.getState().session.surface, bytes: new Uint8Array(1) } });
    change('undo.sites', { surface: { ...DEFAULT_SURFACE, least: 60 } });
    expect(fake.repaints).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing listening', () => {
    kept.stop();
    expect(fake.count()).toBe(0);
  });
});

describe('surfacePicture', () => {
  beforeEach(() => {
    chooseSites({ level: 'surface' });
    change('undo.sites', { view: 'explore', surface: DEFAULT_SURFACE });
    patchSession({ surface: { ...NO_SURFACE, full: mesh(), bytes: BYTES } });
  });

  it('outlines what is open and what is pointed at, and keeps its table while only that changes', () => {
    const before = surfacePicture(useApp.getState(), 'light');
    patchSession({ surface: { ...useApp.getState().session.surface, pointed: 3, chosen: 5 } });
    const after = surfacePicture(useApp.getState(), 'light');
    expect(after?.shading.outlined).toEqual([5, 3]);
    expect(after?.table).toBe(before?.table);
  });

  it('has other colours for another show, threshold or theme', () => {
    const table = () => surfacePicture(useApp.getState(), 'light')?.table;
    const tables = [table(), surfacePicture(useApp.getState(), 'dark')?.table];
    change('undo.sites', { surface: { ...DEFAULT_SURFACE, least: 50 } });
    tables.push(table());
    change('undo.sites', { surface: { ...DEFAULT_SURFACE, show: 'people60' } });
    tables.push(table());
    expect(new Set(tables.map(String)).size).toBe(4);
  });
});

describe('surfaceLayer', () => {
  it('asks for a frame when the map comes to rest only where something is left to be drawn', () => {
    const repaints = vi.fn();
    const { rest, placeAt } = surfaceLayer({ triggerRepaint: repaints } as unknown as MapLibreMap);
    rest(true);
    expect(repaints).not.toHaveBeenCalled();
    expect(placeAt({ x: 1, y: 1 })).toBeUndefined();
    expect(REST_MS).toBeGreaterThan(0);
  });
});

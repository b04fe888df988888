// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_INSETS } from '../../src/map/camera';
import { connect, retrySources } from '../../src/map/events';
import type { MapHost } from '../../src/map/host';
import { useCameraFromElsewhere } from '../../src/map/useCamera';
import type { Camera } from '../../src/model/scenario';
import type { Level } from '../../src/model/site';
import { change, faultMended, openScenario, patchSession, undo } from '../../src/state/actions';
import { chooseSites } from '../../src/state/sites/actions';
import { useApp } from '../../src/state/store';
import { patchSurface } from '../../src/state/surface/view';
import { builtWorld } from '../panels/world';

const world = await builtWorld();

// The real one starts MapLibre's worker as soon as it is imported.
vi.mock('../../src/map/host', () => ({ isCalm: () => true }));

/** The few members of a map that are listened to and asked here. */
function fakeMap() {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const on = (name: string, listener: (event: object) => void) =>
    void listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  const sources = new Map<string, { setData: ReturnType<typeof vi.fn> }>();
  /** What lies under the pointer. */
  const under: { layer: string; properties: object }[] = [];
  const map = {
    on,
    once: on,
    getCanvas: () => document.createElement('canvas'),
    getCenter: () => ({ lng: -110.977_123, lat: 29.072_967 }),
    getZoom: () => 6.5,
    getSource: (id: string) => sources.get(id),
    easeTo: vi.fn(),
    jumpTo: vi.fn(),
    triggerRepaint: vi.fn(),
    isStyleLoaded: () => true,
    queryRenderedFeatures: vi.fn((_: unknown, { layers }: { layers: readonly string[] }) =>
      under.filter(({ layer }) => layers.includes(layer)),
    ),
  };
  const fire = (name: string, event: object = {}): void => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  return { map: map as unknown as MapLibreMap, easeTo: map.easeTo, jumpTo: map.jumpTo, sources, under, fire };
}

const camera = (): Camera => useApp.getState().scenario.camera;
const steps = (): number => useApp.temporal.getState().pastStates.length;
const faults = () => useApp.getState().session.faults;
const places = () => ({ atlas: useApp.getState().atlas, parks: [], resources: [] });

describe('the map tells the store', () => {
  let fake = fakeMap();
  beforeEach(() => {
    fake = fakeMap();
    connect(fake.map, places);
    useApp.temporal.getState().clear();
    patchSession({ map: 'waiting', faults: [] });
  });

  it('where it has moved to, as no step of its own', () => {
    fake.fire('moveend');
    expect(camera()).toEqual({ type: 'at', center: [-110.9771, 29.073], zoom: 6.5 });
    fake.fire('moveend', { isHome: true });
    expect(camera()).toEqual({ type: 'fit' });
    expect(steps()).toBe(0);
    // Told the same again, the document is the same one: nothing to be saved.
    const { scenario } = useApp.getState();
    fake.fire('moveend', { isHome: true });
    expect(useApp.getState().scenario).toBe(scenario);
  });

  it('that it stands once its regions have the colours of their scores, whichever comes last', () => {
    patchSession({ phase: 'loading' });
    fake.fire('load');
    fake.fire('idle');
    expect(useApp.getState().session.map).toBe('waiting');
    patchSession({ phase: 'ready' });
    expect(useApp.getState().session.map).toBe('waiting');
    fake.fire('idle');
    expect(useApp.getState().session.map).toBe('ready');
    patchSession({ map: 'waiting' });
    fake.fire('load');
    expect(useApp.getState().session.map).toBe('ready');
  });

  it('which file of shapes did not come, by the name that a retry asks for', () => {
    const stop = retrySources(fake.map);
    const setData = vi.fn();
    fake.sources.set('counties', { setData });
    const fail = () => fake.fire('error', { sourceId: 'counties', error: new Error('HTTP 500') });
    fail();
    expect(faults()).toEqual([
      {
        file: 'data/geo/counties.geojson',
        message: 'HTTP 500',
        said: { expected: { type: 'readable' }, got: { type: 'http', values: { status: '500' } } },
      },
    ]);
    faultMended('data/geo/counties.geojson');
    expect(setData).toHaveBeenCalledExactlyOnceWith('/data/geo/counties.geojson');
    fail();
    expect(faults()).toHaveLength(1);
    faultMended('data/geo/counties.geojson');
    expect(setData).toHaveBeenCalledTimes(2);
    stop();
    fail();
    faultMended('data/geo/counties.geojson');
    expect(setData).toHaveBeenCalledTimes(2);
  });

  it('nothing of a basemap of the reader’s own, which has its own words', () => {
    fake.fire('error', { sourceId: 'own:land', error: new Error('HTTP 404') });
    expect(faults()).toEqual([]);
  });

  it('runtime-08: that it can not start without its worker; once it stands nothing takes it away', () => {
    const error = new Error('Worker failed to load: 404');
    fake.fire('error', { error: new Error('an image is missing') });
    expect(useApp.getState().session.map).toBe('waiting');
    fake.fire('error', { error });
    expect(useApp.getState().session.map).toBe('failed');
    patchSession({ map: 'ready' });
    fake.fire('error', { error });
    expect(useApp.getState().session.map).toBe('ready');
  });

  it('runtime-06: that its graphics are lost, and back when it has been drawn again', () => {
    fake.fire('load');
    fake.fire('webglcontextlost');
    expect(useApp.getState().session.map).toBe('lost');
    fake.fire('webglcontextrestored');
    expect(useApp.getState().session.map).toBe('lost');
    fake.fire('idle');
    expect(useApp.getState().session.map).toBe('ready');
  });
});

describe('the ground under the pointer', () => {
  const { atlas, scenario } = world;
  const at = { point: { x: 5, y: 5 }, lngLat: {} };
  const pointed = () => useApp.getState().session.pointed;
  let fake = fakeMap();
  beforeEach(() => {
    fake = fakeMap();
    connect(fake.map, places);
    useApp.setState({ atlas, scenario });
    patchSession({ pointed: undefined });
    fake.under.push({ layer: 'regions-fill', properties: { id: 'MX-SON' } });
  });
  const show = (level: Level) => chooseSites({ level });

  it('is its region, or a symbol on it', () => {
    fake.fire('mousemove', at);
    expect(pointed()).toEqual({ type: 'region', id: 'MX-SON' });
    const [project] = atlas.projects;
    fake.under.push({ layer: 'projects', properties: { type: 'project', id: project?.id } });
    fake.fire('mousemove', at);
    expect(pointed()).toEqual({ type: 'project', id: project?.id });
  });

  it('is no region where hexagons lie on it, while symbols answer as ever', () => {
    show('surface');
    fake.fire('mousemove', at);
    // Still on their way.
    expect(pointed()).toEqual({ type: 'region', id: 'MX-SON' });
    patchSurface({ bytes: new Uint8Array(1) });
    fake.fire('mousemove', at);
    fake.fire('click', at);
    expect(pointed()).toBeUndefined();
    expect(useApp.getState().scenario.selection).toEqual({ type: 'none' });
    const [project] = atlas.projects;
    fake.under.push({ layer: 'projects', properties: { type: 'project', id: project?.id } });
    fake.fire('mousemove', at);
    expect(pointed()).toEqual({ type: 'project', id: project?.id });
    show('regions');
    fake.fire('click', at);
    expect(useApp.getState().scenario.selection).toEqual({ type: 'project', id: project?.id });
  });
});

describe('a camera from elsewhere', () => {
  const at: Camera = { type: 'at', center: [-100, 25], zoom: 5 };
  const fit = vi.fn();
  let fake = fakeMap();
  let unmount = (): void => undefined;
  beforeEach(() => {
    fake = fakeMap();
    fit.mockClear();
    connect(fake.map, places);
    patchSession({ phase: 'ready' });
    openScenario('', { ...useApp.getState().scenario, title: 'A', camera: { type: 'fit' } });
    useApp.temporal.getState().clear();
    const host = { current: { map: fake.map, fit } as unknown as MapHost };
    unmount = renderHook(() => useCameraFromElsewhere(host, PLAIN_INSETS)).unmount;
  });
  afterEach(() => unmount());

  it('moves the map: a link, a file', () => {
    openScenario('undo.open', { ...useApp.getState().scenario, camera: at });
    expect(fake.easeTo).toHaveBeenCalledExactlyOnceWith({ center: [-100, 25], zoom: 5, duration: 0 });
    openScenario('undo.open', { ...useApp.getState().scenario, camera: { type: 'fit' } });
    expect(fit).toHaveBeenCalledOnce();
  });

  it('opens where a document says that comes after the map, without a flight, and stays as it was saved', () => {
    patchSession({ phase: 'loading' });
    openScenario('', { ...useApp.getState().scenario, camera: at });
    expect(fake.jumpTo).toHaveBeenCalledExactlyOnceWith({ center: [-100, 25], zoom: 5 }, { isOpening: true });
    fake.fire('moveend', { isOpening: true });
    expect(camera()).toEqual(at);
  });

  it('is not what the map did by itself', () => {
    fake.fire('moveend');
    expect(fake.easeTo).not.toHaveBeenCalled();
  });

  it('is not what undo brings back: the document returns, and the view stays where the hand left it', () => {
    change('undo.title', { title: 'B' });
    fake.fire('moveend');
    undo();
    expect(useApp.getState().scenario.title).toBe('A');
    expect(fake.easeTo).not.toHaveBeenCalled();
    expect(fit).not.toHaveBeenCalled();
  });
});

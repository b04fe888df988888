// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepGlobe, type RoundMap } from '../../src/map/globe';
import { patchSession } from '../../src/state/actions';

function round() {
  let type = 'mercator';
  const listeners = new Set<() => void>();
  const container = document.createElement('div');
  const map: RoundMap = {
    on: vi.fn((_: string, listener: () => void) => listeners.add(listener)) as never,
    off: vi.fn((_: string, listener: () => void) => listeners.delete(listener)) as never,
    getProjection: () => ({ type }),
    setProjection: vi.fn((next) => {
      type = String(next.type);
    }) as never,
    setSky: vi.fn() as never,
    getContainer: () => container,
  };
  const restyle = (): void => {
    type = 'mercator';
    for (const listener of listeners) listener();
  };
  return { map, restyle, type: () => type, listeners, container };
}

afterEach(() => patchSession({ globe: false }));

describe('keepGlobe', () => {
  it('follows the reader, and a new style', () => {
    const fake = round();
    patchSession({ globe: true });
    const kept = keepGlobe(fake.map);
    expect(fake.type()).toBe('globe');
    fake.restyle();
    expect(fake.type()).toBe('globe');
    patchSession({ globe: false });
    expect([fake.type(), fake.container.style.background]).toEqual(['mercator', '']);
    kept.stop();
    expect(fake.listeners.size).toBe(0);
    patchSession({ globe: true });
    expect(fake.type()).toBe('mercator');
  });

  it('does not turn what is as it should be', () => {
    const fake = round();
    keepGlobe(fake.map).follow();
    expect(fake.map.setProjection).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patchSession } from '../../src/state/actions';
import { openPage, pageOpened } from '../../src/state/opening';
import { useApp } from '../../src/state/store';

const isOpening = () => useApp.getState().session.isOpening;
let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  patchSession({ map: 'waiting', isOpening: false });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('holds the rest back until the frame that shows the first map is over', async () => {
  openPage();
  const opened = vi.fn();
  void pageOpened().then(opened);
  patchSession({ map: 'ready' });
  expect(isOpening()).toBe(true);
  for (const frame of frames) frame();
  expect(isOpening()).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpening()).toBe(false);
  expect(opened).toHaveBeenCalledOnce();
});

it('does not wait for a map that can not be drawn, nor for one that does not come', async () => {
  openPage();
  patchSession({ map: 'no-webgl' });
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpening()).toBe(false);
  patchSession({ map: 'waiting' });
  openPage();
  await vi.advanceTimersByTimeAsync(4999);
  expect(isOpening()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOpening()).toBe(false);
});

it('is open at once where no page is opening', async () => {
  await expect(pageOpened()).resolves.toBeUndefined();
});

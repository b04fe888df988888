// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fetchAhead } from '../src/ahead';

afterEach(() => vi.restoreAllMocks());

it('fetches one part at a time, each when the page is idle', async () => {
  const waiting: (() => void)[] = [];
  const fetched: string[] = [];
  const part = (name: string) => async () => fetched.push(name);
  const done = fetchAhead([part('compare'), part('ports')], (work) => waiting.push(work));
  const nextIdle = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  expect(fetched).toEqual([]);
  await nextIdle();
  expect(fetched).toEqual(['compare']);
  expect(waiting).toHaveLength(1);
  await nextIdle();
  expect(fetched).toEqual(['compare', 'ports']);
  await done;
});

it('goes on after a part that is gone, and leaves it without a network', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue(undefined);
  const last = vi.fn(async () => undefined);
  const now = (work: () => void): void => work();
  await fetchAhead([() => Promise.reject(new Error('gone')), last], now);
  expect(last).toHaveBeenCalledOnce();
  expect(info).toHaveBeenCalledOnce();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await fetchAhead([last], now);
  expect(last).toHaveBeenCalledOnce();
});

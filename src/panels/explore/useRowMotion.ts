import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RankingRows } from './rankingRows';

/** Heights of the list's parts in px at the usual size of text, as in its style sheet: offsets are worked out, never measured. */
const ROW = { plain: 47, bars: 60 } as const;
const TIER = 28;
const MOVE_MS = 160;

/** Moves rows from their old place to the new one when the order changes. */
export function useRowMotion(list: RefObject<HTMLOListElement | null>, rows: RankingRows, bars: boolean): void {
  const before = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const now = offsets(rows, bars ? ROW.bars : ROW.plain);
    if (list.current !== null && !prefersStill()) animate(list.current, before.current, now);
    before.current = now;
  }, [list, rows, bars]);
}

function offsets({ ranked, leading }: RankingRows, height: number): Map<string, number> {
  const line = leading > 1 ? leading : Number.POSITIVE_INFINITY;
  return new Map(ranked.map(({ region }, index) => [region.id, index * height + (index >= line ? TIER : 0)]));
}

function animate(list: HTMLOListElement, before: Map<string, number>, now: Map<string, number>): void {
  const { scrollTop = 0, clientHeight = 0 } = list.parentElement ?? {};
  for (const row of list.children) {
    if (!(row instanceof HTMLElement) || typeof row.animate !== 'function') continue;
    // A move that is still on its way would hold the row at a place that is past.
    for (const move of row.getAnimations()) move.cancel();
    const id = row.dataset.id ?? '';
    const from = before.get(id);
    const to = now.get(id);
    if (from === undefined || to === undefined || from === to) continue;
    // Rows that stay out of sight need not move.
    if (Math.max(from, to) < scrollTop || Math.min(from, to) > scrollTop + clientHeight) continue;
    row.animate([{ transform: `translateY(${(from - to) / 16}rem)` }, { transform: 'none' }], {
      duration: MOVE_MS,
      easing: 'cubic-bezier(.2,0,0,1)',
    });
  }
}

function prefersStill(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

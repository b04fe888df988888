import { type RefObject, useEffect, useState } from 'react';

/** Rows drawn above and below the ones in sight, so that Tab and a quick scroll find something there. */
const SPARE = 12;

export interface Window {
  readonly first: number;
  /** One past the last row that is drawn. */
  readonly end: number;
}

/** The rows that a box scrolled to `top` shows, with some to spare. Heights in CSS pixels. */
export function windowOf(top: number, boxHeight: number, rowHeight: number, count: number): Window {
  const first = Math.floor(top / rowHeight) - SPARE;
  const end = Math.ceil((top + boxHeight) / rowHeight) + SPARE;
  const clamp = (index: number): number => Math.min(count, Math.max(0, index));
  return { first: clamp(first), end: clamp(end) };
}

/** Follows the scrolling of a box; while the page is printed every row is there. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): Window {
  const [view, setView] = useState({ top: 0, height: 800 });
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight || 800 });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);
  useEffect(() => {
    const media = window.matchMedia('print');
    const follow = (): void => setPrinting(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isPrinting ? { first: 0, end: count } : windowOf(view.top, view.height, rowHeight, count);
}

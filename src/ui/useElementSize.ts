import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width and height of an element in pixels, followed as they change. */
export function useElementSize<Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>;
  readonly width: number;
  readonly height: number;
} {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}

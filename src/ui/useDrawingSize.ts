import { rootScale } from './rootScale';
import { useElementSize } from './useElementSize';

/** The size of a box in units that grow with the reader's text, so that a drawing in it can count in usual pixels. */
export function useDrawingSize<Element extends HTMLElement>() {
  const { ref, width, height } = useElementSize<Element>();
  const scale = width === 0 ? 1 : rootScale();
  const size = { width: width / scale, height: height / scale };
  return { ref, ...size, svg: { width, height, viewBox: `0 0 ${size.width} ${size.height}` } };
}

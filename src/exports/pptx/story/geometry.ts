import type { Point, Size } from './clip';

const PER_INCH = 914_400;

/** Rings or lines from the top left of a box, in inches, as the geometry of one shape. */
export function geometry(parts: readonly (readonly Point[])[], { width, height }: Size, kind: 'area' | 'line'): string {
  const [w, h] = [emu(width), emu(height)];
  const path = parts.map((part) => part.map(verb).join('') + (kind === 'area' ? '<a:close/>' : '')).join('');
  const fill = kind === 'area' ? '' : ' fill="none"';
  const frame = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/>';
  return `<a:custGeom>${frame}<a:pathLst><a:path w="${w}" h="${h}"${fill}>${path}</a:path></a:pathLst></a:custGeom>`;
}

function verb([x, y]: Point, index: number): string {
  const name = index === 0 ? 'moveTo' : 'lnTo';
  return `<a:${name}><a:pt x="${emu(x)}" y="${emu(y)}"/></a:${name}>`;
}

function emu(inches: number): number {
  return Math.round(inches * PER_INCH);
}

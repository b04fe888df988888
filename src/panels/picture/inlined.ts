import type { Picture } from '../../exports/picture/framed';

const KEPT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['opacity', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'visibility'],
] as const;

/** A drawing of the page with its colours and letter sizes written into it, so that it looks the same by itself. */
export function inlined(svg: SVGSVGElement): Picture['body'] {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('expected a copy of a drawing, got none');
  const whole = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of whole.entries()) {
    const style = getComputedStyle(element);
    const made = copies[index];
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value !== '') made?.setAttribute(name, value.replaceAll('"', "'"));
    }
    made?.removeAttribute('class');
    made?.removeAttribute('style');
  }
  const box = svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
  for (const [name, value] of Object.entries({ width, height, viewBox: box })) copy.setAttribute(name, String(value));
  copy.removeAttribute('aria-hidden');
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}

/** The colours of the page as it is now, by the names of `ui/tokens.css`. */
export function tokenOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function pageColours(): Picture['colours'] {
  return { ink: tokenOf('ink'), quiet: tokenOf('ink-2'), surface: tokenOf('surface') };
}

import { SHAPE_PATHS, type Shape } from '../../model/symbols';
import { fill, n, type Paper, stroke } from './paper';

/** Handle of a Bézier curve that comes closest to a quarter of a circle. */
const KAPPA = 0.5523;

/** Operators of a circle around a point in the file's own coordinates. */
export function circle(x: number, y: number, r: number): readonly string[] {
  const k = r * KAPPA;
  const at = (dx: number, dy: number): string => `${n(x + dx)} ${n(y + dy)}`;
  return [
    `${at(r, 0)} m`,
    `${at(r, k)} ${at(k, r)} ${at(0, r)} c`,
    `${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c`,
    `${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c`,
    `${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c h`,
  ];
}

interface Placed {
  /** From the top left. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
  /** Full, the lower half, or the outline alone. */
  readonly fill: 'full' | 'half' | 'none';
}

/** A symbol of the map: the shape tells the kind, the fill the status. */
export function drawShape(paper: Paper, shape: Shape, { x, y, scale, colour, fill: filled }: Placed): void {
  const path = shape === 'circle' ? circle(0, 0, 7.4) : pathOperators(SHAPE_PATHS[shape]);
  const [left, bottom] = paper.point(x, y).split(' ');
  // Paths of symbols run down the page, the file's up it.
  const place = `${n(scale)} 0 0 ${n(-scale)} ${left} ${bottom} cm`;
  const inside = filled === 'half' ? ['q', ...path, 'W n', `${fill(colour)} -12 0.4 24 12 re f`, 'Q'] : [];
  const paint = filled === 'full' ? [fill(colour), ...path, 'f'] : inside;
  const outline = filled === 'full' ? [] : [stroke(colour), '2 w', ...path, 'S'];
  paper.raw([place, ...paint, ...outline]);
}

/** Absolute M, L, H, V and Z of the symbols' own paths as operators. */
export function pathOperators(path: string): readonly string[] {
  let [x, y] = [0, 0];
  const to = (nextX: number, nextY: number, verb: 'm' | 'l'): string => {
    [x, y] = [nextX, nextY];
    return `${n(x)} ${n(y)} ${verb}`;
  };
  return [...path.matchAll(/([MLHVZ])([^MLHVZ]*)/g)].flatMap(([, letter = '', rest = '']): readonly string[] => {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(([digits]) => Number(digits));
    if (letter === 'Z') return ['h'];
    if (letter === 'H') return numbers.map((across) => to(across, y, 'l'));
    if (letter === 'V') return numbers.map((down) => to(x, down, 'l'));
    const pairs = numbers.flatMap((across, index) =>
      index % 2 === 0 ? [[across, numbers[index + 1] ?? 0] as const] : [],
    );
    return pairs.map(([across, down], index) => to(across, down, letter === 'M' && index === 0 ? 'm' : 'l'));
  });
}

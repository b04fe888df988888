import type { LoadClass } from '../../state/border/loadMarks';
import { circlePath, type Drawing, type Mark } from '../drawing';
import type { MapTokens } from '../tokens';

/** Steps of a full ring: finer ones could not be told apart. */
export const GAUGE_STEPS = 20;
/** From the ring of the gate to the middle of the gauge: beyond the dotted ring of an expansion. */
export const GAUGE_GAP_PX = 6.6;
const WIDTH_PX: Readonly<Record<LoadClass, number>> = { 0: 2.2, 1: 2.8, 2: 3.4, 3: 4.6 };

export interface GaugeSpec {
  readonly radius: number;
  /** Of `GAUGE_STEPS`; a ring that is full says full or more. */
  readonly steps: number;
  readonly loadClass: LoadClass;
}

/** Colours by class, from the ramps of the theme: two that are calm and two that warn. */
export function gaugeColour({ seq, div }: MapTokens, loadClass: LoadClass): string {
  return [seq[3], seq[5], div[1], div[0]][loadClass] ?? seq[3];
}

/** How full a crossing is: an arc around its gate, from the top and clockwise, the fuller the wider and the darker. */
export function drawGauge({ radius, steps, loadClass }: GaugeSpec, tokens: MapTokens): Drawing {
  const ring = radius + GAUGE_GAP_PX;
  const size = 2 * (ring + WIDTH_PX[3] / 2 + 1.5);
  const whole = circlePath(ring);
  const bed: Mark = {
    type: 'path',
    path: whole,
    stroke: tokens.symbolHalo,
    width: WIDTH_PX[loadClass] + 2.2,
    opacity: 0.6,
  };
  const track: Mark = { type: 'path', path: whole, stroke: tokens.label2, width: 1, opacity: 0.45 };
  const arc: Mark = {
    type: 'path',
    path: steps >= GAUGE_STEPS ? whole : arcPath(ring, steps / GAUGE_STEPS),
    stroke: gaugeColour(tokens, loadClass),
    width: WIDTH_PX[loadClass],
  };
  return { width: size, height: size, marks: steps === 0 ? [bed, track] : [bed, track, arc] };
}

/** An arc of a share of the circle, 0..1 without the ends. */
export function arcPath(radius: number, share: number): string {
  const turn = 2 * Math.PI * share;
  const [x, y] = [radius * Math.sin(turn), -radius * Math.cos(turn)];
  return `M0,${-radius}A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${rounded(x)},${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import { xmlText } from './exports/ooxml/xml';

const MOST_PX = 140;
const STEPS = [1, 2, 5] as const;

interface Colours {
  readonly ink: string;
  readonly surface: string;
}

/** The longest round length of at most `mostPx`, 1, 2 or 5 times a power of ten, in units of `unitMetres`. */
export function roundLength(metresPerPixel: number, unitMetres: number, mostPx = MOST_PX): number {
  const most = (metresPerPixel * mostPx) / unitMetres;
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.max(...STEPS.map((step) => step * power).filter((length) => length <= most));
}

/** The reader's unit of length: how many metres it has, and an amount of it in words. */
export interface ScaleUnit {
  readonly metres: number;
  readonly words: (length: number) => string;
}

/** A bar of that length with its words, 140 by 30 pixels. */
export function scaleBar(metresPerPixel: number, { ink, surface }: Colours, { metres, words }: ScaleUnit): string {
  const length = roundLength(metresPerPixel, metres);
  const width = ((length * metres) / metresPerPixel).toFixed(1);
  return [
    `<rect x="-6" y="-2" width="${Number(width) + 12}" height="30" fill="${surface}" fill-opacity="0.85"/>`,
    `<text x="0" y="12" font-size="12" fill="${ink}">${xmlText(words(length))}</text>`,
    `<path d="M0 16V22H${width}V16" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
  ].join('');
}

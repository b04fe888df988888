import type { ScoreClass } from '../../scoring/classes';
import type { WhiteLabel } from '../order';

/** The light look's own values (`ui/tokens.css`), for paper. */
export const COLOURS = {
  ink: '#15212b',
  ink2: '#48545f',
  ink3: '#5f6a74',
  line: '#d9d7ce',
  strong: '#c9c7bd',
  sunken: '#ecebe5',
  link: '#0b6275',
  white: '#ffffff',
  water: '#dfe8eb',
  coast: '#b4c4ca',
  land: '#efeee9',
  neighbour: '#e6e5de',
  state: '#ffffff',
  country: '#5d676e',
  noData: '#ecebe6',
  hatch: '#a3a298',
  bar: '#326f8d',
  barPale: '#a9c3d0',
} as const;

export const COPPER = '#b8481a';

export const CLASS_COLOURS: Readonly<Record<ScoreClass, string>> = {
  0: '#edf2d8',
  1: '#bfdfc0',
  2: '#8dc9b6',
  3: '#65afac',
  4: '#44909f',
  5: '#326f8d',
  6: '#2b4d6f',
};

export const STAGE_COLOURS = { make: COPPER, supply: '#86307a', think: '#1c2f3d', build: '#b98700' } as const;

/** Contrast to white that text needs (WCAG 2.2, level AA). */
const LEAST_CONTRAST = 4.5;

/** The accent of a document, darkened in steps until it can be read on white. */
export function accentOf({ accent = COPPER }: WhiteLabel): string {
  let colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : COPPER;
  while (contrastToWhite(colour) < LEAST_CONTRAST) colour = darker(colour);
  return colour;
}

/** Ratio of WCAG 2.2 between a colour and white, 1..21. */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function darker(colour: string): string {
  const parts = channels(colour).map((channel) =>
    Math.floor(channel * 0.94)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

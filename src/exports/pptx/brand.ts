import type { WhiteLabel } from '../order';

/** The product's own colour of corridors. */
export const COPPER = '#b8481a';

/** A firm's or an agency's own look. */
export interface Brand {
  readonly name: string;
  /** `#b8481a` */
  readonly accent: string;
  /** PNG, JPEG or SVG. */
  readonly logo?: { readonly bytes: Uint8Array; readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml' };
}

/** The look that an order asks for; nothing where it leaves the product's own. */
export function brandOf({ name, accent, logo }: WhiteLabel): Brand | undefined {
  if (name === undefined && accent === undefined && logo === undefined) return undefined;
  return {
    name: name ?? 'Corredor',
    accent: accent ?? COPPER,
    ...(logo && { logo: { bytes: logo.bytes, type: `image/${logo.type}` } }),
  };
}

/** Text on paper needs this much (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The accent as it can be read on white: as it is, or as much darker as it takes. */
export function readableAccent(accent: string): { readonly colour: string; readonly isChanged: boolean } {
  for (let share = 1; share >= 0; share -= 0.02) {
    const colour = `#${channels(accent)
      .map((value) =>
        Math.round(value * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(colour, '#ffffff') >= LEAST_CONTRAST) return { colour, isChanged: share < 1 };
  }
  return { colour: '#000000', isChanged: true };
}

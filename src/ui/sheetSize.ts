/** How much of a narrow screen a sheet takes. */
export type SheetSize = 'peek' | 'half' | 'full';

/** In px at the usual size of text; they grow with it. */
const PEEK = 96;
const HALF = 392;
/** The map stays in sight above a full sheet. */
const FULL_TOP = 56;

const SIZES: readonly SheetSize[] = ['peek', 'half', 'full'];

/** CSS height of a size. */
export function sheetHeight(size: SheetSize): string {
  switch (size) {
    case 'peek':
      return `${PEEK / 16}rem`;
    case 'half':
      return `min(${HALF / 16}rem, 60dvh)`;
    case 'full':
      return `calc(100dvh - ${FULL_TOP / 16}rem)`;
  }
}

/** The size whose height is nearest to where the handle was let go; `scale` is how much larger than usual text is. */
export function nearestSize(heightPx: number, screenPx: number, scale: number): SheetSize {
  const heightOf = {
    peek: PEEK * scale,
    half: Math.min(HALF * scale, screenPx * 0.6),
    full: screenPx - FULL_TOP * scale,
  };
  return SIZES.reduce((best, size) =>
    Math.abs(heightOf[size] - heightPx) < Math.abs(heightOf[best] - heightPx) ? size : best,
  );
}

export function larger(size: SheetSize): SheetSize {
  return SIZES[SIZES.indexOf(size) + 1] ?? 'full';
}

export function smaller(size: SheetSize): SheetSize {
  return SIZES[SIZES.indexOf(size) - 1] ?? 'peek';
}

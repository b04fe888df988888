/** How much of a narrow screen a sheet takes. */
export type SheetSize = 'peek' | 'half' | 'full';

const PEEK_PX = 96;
const HALF_PX = 392;
/** The map stays in sight above a full sheet. */
const FULL_TOP_PX = 56;

const SIZES: readonly SheetSize[] = ['peek', 'half', 'full'];

/** CSS height of a size. */
export function sheetHeight(size: SheetSize): string {
  switch (size) {
    case 'peek':
      return `${PEEK_PX}px`;
    case 'half':
      return `min(${HALF_PX}px, 60dvh)`;
    case 'full':
      return `calc(100dvh - ${FULL_TOP_PX}px)`;
  }
}

/** The size whose height is nearest to where the handle was let go. */
export function nearestSize(heightPx: number, screenPx: number): SheetSize {
  const heightOf = { peek: PEEK_PX, half: Math.min(HALF_PX, screenPx * 0.6), full: screenPx - FULL_TOP_PX };
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

const USUAL_PX = 16;

/**
 * How many times the usual size the reader's browser sets its text at; 1 where nothing was changed. For the few heights
 * that a program works out: style sheets say rem.
 */
export function rootScale(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(px) && px > 0 ? px / USUAL_PX : 1;
}

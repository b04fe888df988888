/**
 * Fonts are the page's own: without `glyphs` in the style MapLibre draws letters from CSS families. It reads the
 * weight and slant out of the first name, which no machine has installed, and the letters from the next.
 */
export const FONT_REGULAR = ['Corredor Regular', 'Inter Variable', 'Inter', 'sans-serif'];
export const FONT_MEDIUM = ['Corredor Medium', 'Inter Variable', 'Inter', 'sans-serif'];
export const FONT_SEMIBOLD = ['Corredor Semibold', 'Inter Variable', 'Inter', 'sans-serif'];
/** The face below, then what a machine has; `4` in the family's own name would not be valid unquoted. */
export const FONT_WATER = ['Corredor Waters Italic', 'Georgia', 'serif'];
/** The cut face holds the letters of the seas' names alone. */
export const FONT_RIVER = ['Corredor Italic', 'Georgia', 'serif'];

/** Makes the face of the water names known to the page; it is fetched when the first such name is drawn. */
export function registerWaterFont(): void {
  const file = `${import.meta.env.BASE_URL}fonts/source-serif-4-italic-water.woff2`;
  document.fonts.add(new FontFace('Corredor Waters Italic', `url("${file}")`, { style: 'italic' }));
}

/** How many regions a comparison takes. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;

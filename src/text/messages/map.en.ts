/** Messages of the map area; ICU syntax. */
export const map = {} as const;

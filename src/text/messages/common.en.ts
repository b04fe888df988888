/** Messages of the common area; ICU syntax. */
export const common = {} as const;

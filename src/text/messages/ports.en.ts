/** Messages of the ports area; ICU syntax. */
export const ports = {} as const;

/** Messages of the explore area; ICU syntax. */
export const explore = {} as const;

/** Messages of the dossier area; ICU syntax. */
export const dossier = {} as const;

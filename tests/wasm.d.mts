/** The bytes of loop.wat, as text of base 64. */
export function compiledLoop(): Promise<string>;

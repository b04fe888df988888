/** Line breaks, tabs and other control characters. */
const BREAK = /[\p{Cc}\u2028\u2029]/u;

/**
 * A name from outside as the scenario keeps it: on one line, each run of breaks and spaces around them one space, at most
 * `most` UTF-16 units, no half of a letter. What it gives can be saved and read again.
 */
export function oneLine(text: string, most: number): string {
  const line = BREAK.test(text) ? text.replaceAll(/[\s\p{Cc}]+/gu, ' ') : text;
  return line
    .trim()
    .slice(0, most)
    .replaceAll(/\p{Surrogate}/gu, '')
    .trim();
}

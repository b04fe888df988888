/**
 * Free text inside a part of a link whose own separators are `,`, `:` and `~`: a space is one character, the accented
 * letters of our languages and the separators two, so that a story of ten scenes stays short. All else is left to the
 * escapes of the link.
 */
const PAIRS: readonly (readonly [character: string, code: string])[] = [
  [' ', '_'],
  ['_', '~_'],
  ['~', '~~'],
  [',', '~0'],
  [':', '~1'],
  [';', '~2'],
  ['!', '~3'],
  ['?', '~4'],
  ['(', '~5'],
  [')', '~6'],
  ['%', '~7'],
  ['’', '~8'],
  ['{', '~9'],
  ['}', '~-'],
  ['á', '~a'],
  ['à', '~b'],
  ['â', '~c'],
  ['ç', '~d'],
  ['é', '~e'],
  ['è', '~f'],
  ['ê', '~g'],
  ['ë', '~h'],
  ['í', '~i'],
  ['î', '~j'],
  ['ï', '~k'],
  ['ó', '~o'],
  ['ô', '~p'],
  ['ú', '~u'],
  ['ù', '~v'],
  ['û', '~w'],
  ['ü', '~x'],
  ['ñ', '~n'],
  ['É', '~E'],
  ['À', '~A'],
  ['¿', '~q'],
  ['¡', '~r'],
  ["'", '~l'],
  ['"', '~m'],
  ['$', '~s'],
  ['/', '~t'],
  ['\u00a0', '~y'],
  ['\u202f', '~z'],
];
const CODE_OF: ReadonlyMap<string, string> = new Map(PAIRS);
const CHARACTER_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([character, code]) => [code, character]));

export function packText(text: string): string {
  return [...text].map((character) => CODE_OF.get(character) ?? character).join('');
}

/** The text behind `packText`, or nothing where a code is not one of ours. */
export function unpackText(packed: string): string | undefined {
  let isWhole = true;
  const text = packed.replace(/_|~.?/gu, (code) => {
    const character = CHARACTER_OF.get(code);
    if (character === undefined) isWhole = false;
    return character ?? '';
  });
  return isWhole ? text : undefined;
}

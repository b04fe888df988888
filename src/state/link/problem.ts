import type { LinkKnown } from './known';

/**
 * What a part of a link should have been, as plain data: `type` picks the words (`link.expected.<type>`), the other
 * fields fill them.
 */
export type LinkExpected =
  | { readonly type: 'number' | 'whole'; readonly low: number; readonly high: number }
  | { readonly type: 'latitude' | 'longitude'; readonly low: number; readonly high: number }
  | { readonly type: 'words' | 'selection'; readonly words: string }
  | { readonly type: Place }
  | {
      readonly type:
        | 'pair'
        | 'bounds'
        | 'values'
        | 'own'
        | 'planChange'
        | 'scene'
        | 'sum'
        | 'once'
        | 'single'
        | 'camera'
        | 'escape'
        | 'value'
        | 'param'
        | 'start';
    }
  | { readonly type: 'text'; readonly limit: number }
  | { readonly type: 'length' | 'most'; readonly limit: number }
  | { readonly type: 'version'; readonly versions: string };

/** Lists of the atlas that a link names things of. */
export type Place = Exclude<keyof LinkKnown, 'defaults' | 'indicators' | 'slots'>;

/** A part of a link that could not be used as it stands, and what was done instead. */
export interface LinkProblem {
  /** `w`, `sel` ...; `#` where it is the link as a whole. */
  readonly param: string;
  /** The part as it was given, `W1:abc`; cut to 80 characters, what can not be printed as `\u0000`. */
  readonly got: string;
  readonly expected: LinkExpected;
  /** `default`: the default took its place; `dropped`: left out; `kept`: used nevertheless; `rejected`: the whole link was not opened. */
  readonly effect: 'default' | 'dropped' | 'kept' | 'rejected';
}

const GOT_LENGTH = 80;
// Controls and lone surrogates break a notice; marks of direction could turn its words around.
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/gu;

/** A problem with `got` made fit to be shown. */
export function linkProblem(
  param: string,
  got: string,
  expected: LinkExpected,
  effect: LinkProblem['effect'],
): LinkProblem {
  return { param: shown(param), got: shown(got), expected, effect };
}

function shown(text: string): string {
  // Twice the length holds 80 characters even when each is a surrogate pair.
  const start = text.slice(0, 2 * GOT_LENGTH).replace(UNPRINTABLE, escaped);
  return [...start]
    .slice(0, GOT_LENGTH)
    .join('')
    .replace(/\p{Surrogate}$/u, '');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

import type { WhiteLabel } from '../order';
import { accentOf } from './colours';
import type { Faces } from './type';

/** Sizes of one document in points; a page that is full is drawn again a little smaller. */
export interface Style {
  readonly faces: Faces;
  readonly accent: string;
  readonly scale: number;
  readonly body: number;
  readonly small: number;
  readonly note: number;
  readonly lead: number;
  readonly row: number;
  readonly gap: number;
}

/** Nothing in a document is printed smaller than this. */
export const LEAST_SIZE = 6;

export function styleOf(faces: Faces, label: WhiteLabel, scale: number): Style {
  const at = (size: number): number => Math.max(LEAST_SIZE, size * scale);
  return {
    ...{ faces, scale, accent: accentOf(label) },
    ...{ body: at(9), small: at(7.8), note: at(7), lead: at(12) },
    ...{ row: 16.6 * scale, gap: 14 * scale },
  };
}

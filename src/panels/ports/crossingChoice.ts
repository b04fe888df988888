import type { Atlas } from '../../model/atlas';
import type { Border, Crossing } from '../../model/port';

const BORDERS: readonly Border[] = ['US-MX', 'US-CA'];

/** All crossings by border, in the order of their names. */
export function crossingsByBorder({ crossings }: Pick<Atlas, 'crossings'>): readonly {
  readonly border: Border;
  readonly crossings: readonly Crossing[];
}[] {
  return BORDERS.map((border) => ({
    border,
    crossings: crossings
      .filter((crossing) => crossing.border === border)
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }));
}

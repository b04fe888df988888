import type { CriterionId, RegionId } from '../model/ids';
import type { SiteMeasure } from '../model/site';
import type { SiteRow } from '../model/sitePicture';
import type { Prepared } from './prepare';
import type { Problem } from './problem';
import { tableOfRows } from './siteRows';
import { type SiteParts, siteProblem } from './sites';

/** A criterion, or a measure of sites that weighs in their score. */
export interface PlaceColumn {
  readonly id: CriterionId | SiteMeasure;
  readonly isCost: boolean;
  /** After the project profile. */
  readonly weight: number;
  /** The model's own weight; measures have none. */
  readonly usual: number;
}

/** Regions, then sites, as rows of one problem; a region has no value for a measure, and none of them counts for it. */
export interface Places {
  readonly ids: readonly string[];
  readonly columns: readonly PlaceColumn[];
  readonly problem: Problem;
  /** Half-widths per cell, 0..1; values are sure when left out. */
  readonly errors?: Float64Array;
}

interface Given {
  readonly prepared: Prepared;
  readonly parts: Pick<SiteParts, 'weights' | 'siteWeights'>;
  readonly regionIds: readonly RegionId[];
  readonly sites: readonly SiteRow[];
  /** Half-widths per prepared cell (`dataErrors`). */
  readonly errors?: Float64Array;
}

/**
 * The places asked for, each once; regions that were not prepared are left out. A site has the doubts of its region: what the
 * product works out, and so all that is the site's own, has none unless a criterion was given one.
 */
export function placesOf({ prepared, parts, regionIds, sites, errors }: Given): Places {
  const { regions, criteria, problem } = prepared;
  const slots = [...new Set(regionIds)].flatMap((id) => {
    const slot = regions.findIndex((region) => region.id === id);
    return slot < 0 ? [] : [slot];
  });
  const own = siteProblem(tableOfRows(sites, regions), prepared, parts);
  const measures = sites.length === 0 ? [] : own.measures;
  const width = criteria.length + measures.length;
  const owners = [...slots, ...sites.map(({ regionId }) => regions.findIndex(({ id }) => id === regionId))];
  const count = owners.length;
  const values = new Float64Array(count * width).fill(Number.NaN);
  const applies = new Uint8Array(values.length);
  const known = new Uint8Array(values.length);
  const widths = new Float64Array(values.length);
  owners.forEach((slot, row) => {
    const isSite = row >= slots.length;
    const [from, at] = isSite ? [own.problem, (row - slots.length) * width] : [problem, slot * criteria.length];
    const size = isSite ? width : criteria.length;
    values.set(from.values.subarray(at, at + size), row * width);
    applies.set(from.applies.subarray(at, at + size), row * width);
    known.set(from.known.subarray(at, at + size), row * width);
    const cell = slot * criteria.length;
    if (errors) widths.set(errors.subarray(cell, cell + criteria.length), row * width);
  });
  return {
    ids: [...slots.flatMap((slot) => regions[slot]?.id ?? []), ...sites.map(({ id }) => id)],
    columns: [
      ...criteria.map(({ id, theme, weight }) => {
        return { id, isCost: theme === 'cost', weight: parts.weights[id] ?? 0, usual: weight };
      }),
      ...measures.map((id) => ({ id, isCost: false, weight: parts.siteWeights[id] ?? 0, usual: 0 })),
    ],
    problem: { regionCount: count, criterionCount: width, values, applies, known },
    ...(errors && { errors: widths }),
  };
}

import type { Atlas } from '../../model/atlas';
import { type Criterion, THEMES, type Theme } from '../../model/criterion';
import type { Figure } from '../../model/figure';
import type { CriterionId, RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { themeValue } from '../../scoring/themes';
import { type ScorePart, scorePart } from '../../views/figures';
import { rawFigure } from '../../views/rawFigure';

/** One region's place in one row; a part that is not known is absent. */
export interface Cell {
  readonly regionId: RegionId;
  /** 0..100 on the fixed goalposts. */
  readonly value?: ScorePart;
  /** Within `CLOSE` points of the best of the row. */
  readonly best: boolean;
  /** Points behind the best; absent for the best itself. */
  readonly behind?: ScorePart;
  readonly raw?: Figure;
  /** False where the criterion does not count in the region's country. */
  readonly applies: boolean;
}

export interface CriterionLine {
  readonly criterion: Criterion;
  /** Share of all weight. */
  readonly weight: ScorePart;
  readonly cells: readonly Cell[];
}

export interface ThemeBlock {
  readonly theme: Theme;
  readonly weight: ScorePart;
  /** Means of the criteria by weight. */
  readonly cells: readonly Cell[];
  readonly lines: readonly CriterionLine[];
}

export interface ComparedGiven {
  readonly atlas: Pick<Atlas, 'criteria' | 'figures' | 'edition'>;
  readonly regions: readonly Region[];
  readonly scores: ReadonlyMap<RegionId, RegionScore>;
  /** After the project profile. */
  readonly weights: Readonly<Record<CriterionId, number>>;
}

/** Differences smaller than this are no difference: neither the figures nor the goalposts carry them. */
export const CLOSE = 1.5;

/** Every theme with its criteria, heaviest theme first; the regions in their order in every row. */
export function comparedThemes(given: ComparedGiven): readonly ThemeBlock[] {
  const { atlas, weights } = given;
  const total = atlas.criteria.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const share = (points: number): ScorePart => scorePart('weight', total > 0 ? points / total : 0);
  const blocks = THEMES.flatMap((theme): readonly ThemeBlock[] => {
    const criteria = atlas.criteria.filter((criterion) => criterion.theme === theme);
    if (criteria.length === 0) return [];
    const lines = criteria.map((criterion) => ({
      criterion,
      weight: share(weights[criterion.id] ?? 0),
      cells: criterionCells(given, criterion),
    }));
    const weight = share(criteria.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0));
    return [{ theme, weight, cells: themeCells(given, criteria), lines }];
  });
  return blocks.toSorted((a, b) => b.weight.amount - a.weight.amount);
}

function criterionCells({ atlas, regions, scores }: ComparedGiven, criterion: Criterion): readonly Cell[] {
  const values = regions.map(({ id }) => scores.get(id)?.values[criterion.id]);
  return cellsOf(regions, values).map((cell, index) => {
    const region = regions[index];
    const raw = region && rawFigure(atlas, criterion, region, scores.get(region.id)?.raw[criterion.id]);
    const applies = region !== undefined && criterion.appliesTo.includes(region.country);
    return { ...cell, applies, ...(raw && { raw }) };
  });
}

function themeCells({ regions, scores, weights }: ComparedGiven, criteria: readonly Criterion[]): readonly Cell[] {
  return cellsOf(
    regions,
    regions.map(({ id }) => themeValue(scores.get(id)?.values ?? {}, criteria, weights)),
  );
}

/** Marks the best of a row and all within `CLOSE` points of it. */
export function cellsOf(
  regions: readonly Pick<Region, 'id'>[],
  values: readonly (number | undefined)[],
): readonly Cell[] {
  const best = Math.max(...values.map((value) => value ?? Number.NEGATIVE_INFINITY));
  return regions.map(({ id }, index) => {
    const value = values[index];
    if (value === undefined) return { regionId: id, best: false, applies: true };
    const behind = best - value;
    return {
      regionId: id,
      applies: true,
      value: scorePart('value', value),
      best: behind <= CLOSE,
      ...(behind > 0 && { behind: scorePart('points', behind) }),
    };
  });
}

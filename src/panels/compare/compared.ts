import type { Atlas } from '../../model/atlas';
import { type Criterion, THEMES, type Theme } from '../../model/criterion';
import type { Figure } from '../../model/figure';
import type { CriterionId } from '../../model/ids';
import { SITE_MEASURES, type SiteMeasure } from '../../model/site';
import { measureValue } from '../../scoring/sites';
import { themeValue } from '../../scoring/themes';
import type { Contender } from '../../views/contender';
import { type ScorePart, scorePart } from '../../views/figures';
import { rawFigure } from '../../views/rawFigure';

/** The place of a region or site in one row; a part that is not known is absent. */
export interface Cell {
  readonly id: string;
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
  readonly contenders: readonly Contender[];
  /** After the project profile. */
  readonly weights: Readonly<Record<CriterionId, number>>;
}

/** Differences smaller than this are no difference: neither the figures nor the goalposts carry them. */
export const CLOSE = 1.5;

/** Every theme with its criteria, heaviest theme first; regions and sites in their order in every row. */
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

function criterionCells({ atlas, contenders }: ComparedGiven, criterion: Criterion): readonly Cell[] {
  const values = contenders.map(({ known }) => known?.values[criterion.id]);
  return cellsOf(contenders, values).map((cell, index) => {
    const contender = contenders[index];
    const raw = contender && rawFigure(atlas, criterion, contender.region, contender.known?.raw[criterion.id]);
    const applies = contender !== undefined && criterion.appliesTo.includes(contender.region.country);
    return { ...cell, applies, ...(raw && { raw }) };
  });
}

function themeCells({ contenders, weights }: ComparedGiven, criteria: readonly Criterion[]): readonly Cell[] {
  return cellsOf(
    contenders,
    contenders.map(({ known }) => themeValue(known?.values ?? {}, criteria, weights)),
  );
}

/** What is measured at sites alone. */
export interface MeasureLine {
  readonly measure: SiteMeasure;
  /** Share of all weight in the score of sites. */
  readonly weight: ScorePart;
  readonly cells: readonly Cell[];
}

/** One line for each measure; regions have empty cells. Nothing where no site is compared. */
export function measureLines(
  contenders: readonly Contender[],
  weights: Readonly<Record<CriterionId, number>>,
  siteWeights: Readonly<Partial<Record<SiteMeasure, number>>>,
): readonly MeasureLine[] {
  if (contenders.every(({ site }) => site === undefined)) return [];
  const sum = (points: Readonly<Record<string, number | undefined>>): number =>
    Object.values(points).reduce<number>((total, value) => total + (value ?? 0), 0);
  const total = sum(weights) + sum(siteWeights);
  return SITE_MEASURES.map((measure) => ({
    measure,
    weight: scorePart('weight', total > 0 ? (siteWeights[measure] ?? 0) / total : 0),
    cells: cellsOf(
      contenders,
      contenders.map(({ site }) => {
        const raw = site?.measures[measure];
        return raw === undefined ? undefined : 100 * measureValue(measure, raw);
      }),
    ).map((cell, index) => ({ ...cell, applies: contenders[index]?.site !== undefined })),
  }));
}

/** Marks the best of a row and all within `CLOSE` points of it. */
export function cellsOf(
  contenders: readonly { readonly id: string }[],
  values: readonly (number | undefined)[],
): readonly Cell[] {
  const best = Math.max(...values.map((value) => value ?? Number.NEGATIVE_INFINITY));
  return contenders.map(({ id }, index) => {
    const value = values[index];
    if (value === undefined) return { id, best: false, applies: true };
    const behind = best - value;
    return {
      id,
      applies: true,
      value: scorePart('value', value),
      best: behind <= CLOSE,
      ...(behind > 0 && { behind: scorePart('points', behind) }),
    };
  });
}

import type { Atlas } from '../model/atlas';
import type { Figure, FigureMark, UnitId } from '../model/figure';
import type { Names } from '../model/geo';
import type { SourceId } from '../model/ids';

/**
 * A number that the score itself gives: explained by the score's own table, not by a source.
 * `points` and `score` are on 0..100, `weight` and `coverage` on 0..1; a rank may say of how many.
 */
export interface ScorePart {
  readonly part: 'score' | 'points' | 'value' | 'weight' | 'coverage' | 'rank';
  readonly amount: number;
  readonly of?: number;
}

export function scorePart(part: ScorePart['part'], amount: number, of?: number): ScorePart {
  return of === undefined ? { part, amount } : { part, amount, of };
}

/** One row of a dossier: what it is, and the sourced number. */
export interface FigureRow {
  readonly id: string;
  readonly names: Names;
  readonly figure: Figure;
}

/** The source of everything worked out from the corridor network; `sources.json` registers it. */
function isNetworkSource(id: string): id is SourceId {
  return id === 'corredor-network';
}

/** A quantity worked out from the road network: an estimate of the year of the edition. */
export function networkFigure(
  value: number,
  unit: UnitId,
  edition: Atlas['edition'],
  marks: readonly FigureMark[] = ['derived'],
): Figure {
  const sourceId: string = 'corredor-network';
  if (!isNetworkSource(sourceId)) throw new Error(`network figure: expected its source, got ${sourceId}`);
  return { value, unit, year: editionYear(edition), sourceId, certainty: 'low', marks };
}

export function isComputed(figure: Figure): boolean {
  return isNetworkSource(figure.sourceId);
}

export function editionYear(edition: Atlas['edition']): number {
  return Number(edition.slice(0, 4));
}

/** Figures older than this before the edition are called old. */
export const OLD_AFTER_YEARS = 5;

export function isOld(figure: Figure, edition: Atlas['edition']): boolean {
  return editionYear(edition) - figure.year > OLD_AFTER_YEARS;
}

/** The same name in all three languages, for what is a proper name. */
export function properName(name: string): Names {
  return { en: name, es: name, fr: name };
}

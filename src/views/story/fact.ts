import type { Atlas } from '../../model/atlas';
import type { Figure, UnitId } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { editionYear, type ScorePart } from '../figures';

/** A live figure of a slide: how it reads now, what it is, and the sourced number or part of the score behind it. */
export interface Fact {
  /** As it is written between braces: `rank:MX-SON`. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly of: readonly (Figure | ScorePart)[];
}

/** Where a fact comes from: a registered source with its year, or the score of this scenario. */
export type FactSource =
  | { readonly type: 'source'; readonly sourceId: SourceId; readonly year: number }
  | { readonly type: 'score'; readonly year: number };

/** Each source once, in the order in which the facts call on them. */
export function sourcesOf(facts: readonly Fact[], edition: Atlas['edition']): readonly FactSource[] {
  const found = new Map<string, FactSource>();
  for (const part of facts.flatMap(({ of }) => of)) {
    const source: FactSource =
      'part' in part
        ? { type: 'score', year: editionYear(edition) }
        : { type: 'source', sourceId: part.sourceId, year: part.year };
    found.set(JSON.stringify(source), source);
  }
  return [...found.values()];
}

function isProjectSource(id: string): id is SourceId {
  return id === 'corredor-projects';
}

/** How many projects of the list meet a condition, as of the day of the edition. */
export function countOfProjects(value: number, edition: Atlas['edition'], unit: UnitId = 'projects'): Figure {
  const sourceId: string = 'corredor-projects';
  if (!isProjectSource(sourceId)) throw new Error(`count of projects: expected its source, got ${sourceId}`);
  return { value, unit, year: editionYear(edition), sourceId, certainty: 'medium', marks: ['derived'] };
}

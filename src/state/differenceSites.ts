import type { Scenario } from '../model/scenario';
import { SITE_MEASURES } from '../model/site';
import type { ChoicePart, Difference, ListPart, NumberPart } from './differenceTypes';

/** What is ranked and drawn, which sites and how they are weighed, how the ground is shown. What is open is left out. */
export function siteDifferences(a: Scenario, b: Scenario): readonly Difference[] {
  return [
    choice('level', a.sites.level, b.sites.level),
    list('siteKinds', a.sites.kinds, b.sites.kinds),
    choice('inside', a.sites.within ?? '', b.sites.within ?? ''),
    ...SITE_MEASURES.map((id) => number('siteWeight', shareOf(a, id), shareOf(b, id), id)),
    list('comparedSites', a.sites.compared, b.sites.compared),
    choice('show', a.surface.show, b.surface.show),
    number('leastScore', a.surface.least, b.surface.least),
    number('spacingKm', a.surface.spacingKm, b.surface.spacingKm),
    number('fineCells', Number(a.surface.isFine), Number(b.surface.isFine)),
  ].flat();
}

function choice(part: ChoicePart, a: string, b: string): readonly Difference[] {
  return a === b ? [] : [{ type: 'choice', part, a, b }];
}

function list(part: ListPart, a: readonly string[], b: readonly string[]): readonly Difference[] {
  const added = b.filter((item) => !a.includes(item));
  const removed = a.filter((item) => !b.includes(item));
  return added.length + removed.length === 0 ? [] : [{ type: 'list', part, added, removed }];
}

/** Shares that differ by less than this come from rounding. */
const SAME = 1e-9;

function number(part: NumberPart, a: number | undefined, b: number | undefined, id?: string): readonly Difference[] {
  const isSame = a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < SAME);
  return isSame ? [] : [{ type: 'number', part, a, b, ...(id !== undefined && { id }) }];
}

/** Share of a measure in all weight of the score of sites, 0..1: criteria and measures weigh together. */
function shareOf({ weights, sites }: Scenario, measure: (typeof SITE_MEASURES)[number]): number {
  const own = sites.weights[measure] ?? 0;
  const all = [...Object.values(weights), ...Object.values(sites.weights)].reduce((sum, one) => sum + (one ?? 0), 0);
  return all > 0 ? own / all : 0;
}

import { CERTAINTIES, MARKS } from '../../src/data/parse/figures';
import { INDICATOR_THEMES } from '../../src/data/parse/indicators';
import { READ } from '../../src/data/parse/sources';
import { UNITS } from '../../src/model/figure';
import { COUNTRIES } from '../../src/model/geo';
import type { Check } from '../check';
import { decimal, readTable } from '../csv';
import {
  accentChecks,
  fault,
  filled,
  idsOf,
  ifGiven,
  LAST_YEAR,
  oneOf,
  type Rule,
  refersTo,
  tableCheck,
  unique,
  webAddress,
} from './rules';

const CATALOGUE = 'indicators/catalogue.csv';
const FIGURES = 'indicators/figures.csv';
const EXCLUDED = 'indicators/excluded.csv';

/** Indicators, their figures, marks and sources. `root` stands for `geo/sources/` in tests. */
export function indicatorChecks(root?: URL): readonly Check[] {
  const sources = () => idsOf('indicators/sources.csv', root, 'source_id');
  const indicators = () => idsOf(CATALOGUE, root, 'indicator_id');
  const regions = () => idsOf('regions/regions.csv', root, 'region_id');
  return [
    tableCheck('indicators', CATALOGUE, root, () => [
      unique('indicator_id'),
      filled('name_en', 'name_es', 'name_fr', 'why', 'comparability'),
      oneOf('unit', UNITS),
      oneOf('direction', ['benefit', 'cost', 'neutral']),
      oneOf('theme', INDICATOR_THEMES),
      oneOf('certainty', CERTAINTIES),
      rangeInOrder,
    ]),
    tableCheck('figures', FIGURES, root, () => [
      unique('region_id', 'indicator_id'),
      refersTo('region_id', regions(), 'a region'),
      refersTo('indicator_id', indicators(), 'an indicator'),
      inCatalogueRange(root),
      yearOrYears,
      filled('source_id'),
      refersTo('source_id', sources(), 'a source'),
    ]),
    tableCheck('nothing excluded', FIGURES, root, () => [
      absent('indicator_id', idsOf(EXCLUDED, root, 'indicator_id')),
      absent('source_id', idsOf(EXCLUDED, root, 'source_id')),
    ]),
    tableCheck('nothing excluded', CATALOGUE, root, () => [
      absent('indicator_id', idsOf(EXCLUDED, root, 'indicator_id')),
    ]),
    tableCheck('marks', 'indicators/marks.csv', root, () => [
      unique('indicator_id', 'scope', 'mark'),
      refersTo('indicator_id', indicators(), 'an indicator'),
      inScope(regions()),
      oneOf('mark', MARKS),
      filled('reason'),
    ]),
    tableCheck('certainties', 'indicators/certainty.csv', root, () => [
      refersTo('indicator_id', indicators(), 'an indicator'),
      inScope(regions()),
      oneOf('certainty', CERTAINTIES),
      filled('reason'),
    ]),
    tableCheck('sources', 'indicators/sources.csv', root, () => [
      unique('source_id'),
      filled('publisher', 'title'),
      oneOf('read', READ),
      ifGiven('url', webAddress('url')),
      // What was read somewhere has terms, were it only that none are stated.
      (row) => (row.text('read') === 'recalled' ? [] : filled('licence')(row)),
    ]),
    accentChecks(
      { [CATALOGUE]: ['name_es', 'comparability'], [FIGURES]: ['note'], 'indicators/sources.csv': ['title'] },
      root,
    ),
  ];
}

const rangeInOrder: Rule = (row) => {
  const [low, high] = [row.number('value_min'), row.number('value_max')];
  return low <= high ? [] : [fault(row, 'value_max', `at least value_min, ${low}`)];
};

const yearOrYears: Rule = (row) => {
  const [, from, to] = /^(?:((?:19|20)\d\d)-)?(20\d\d)$/.exec(row.text('year')) ?? [];
  if (to === undefined) return [fault(row, 'year', 'a year as 2024, or years as 2015-2019')];
  const inOrder = Number(from ?? to) <= Number(to) && Number(to) <= LAST_YEAR;
  return inOrder ? [] : [fault(row, 'year', `years in order, none after ${LAST_YEAR}`)];
};

function inCatalogueRange(root: URL | undefined): Rule {
  const ranges = new Map(
    readTable(CATALOGUE, root).map((row) => [
      row.text('indicator_id'),
      // A range that is no number is a problem of the catalogue; the other figures are checked all the same.
      [decimal(row.text('value_min')), decimal(row.text('value_max'))],
    ]),
  );
  return (row) => {
    const [low = Number.NaN, high = Number.NaN] = ranges.get(row.text('indicator_id')) ?? [];
    const value = decimal(row.text('value'));
    if (Number.isNaN(low) || Number.isNaN(high)) return Number.isNaN(value) ? [fault(row, 'value', 'a number')] : [];
    if (value >= low && value <= high) return [];
    return [fault(row, 'value', `a number from ${low} to ${high}, the range of ${row.text('indicator_id')}`)];
  };
}

function absent(field: string, excluded: ReadonlySet<string>): Rule {
  return (row) => (excluded.has(row.text(field)) ? [fault(row, field, 'nothing that excluded.csv keeps out')] : []);
}

/** `all`, countries or regions, joined by blanks. */
function inScope(regions: ReadonlySet<string>): Rule {
  const known = new Set<string>(['all', ...COUNTRIES, ...regions]);
  return (row) => {
    const lost = row
      .text('scope')
      .split(' ')
      .filter((word) => !known.has(word));
    return lost.map((word) => fault(row, 'scope', 'all, countries or regions', word));
  };
}

export const checks: readonly Check[] = indicatorChecks();

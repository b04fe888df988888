import { MARKS } from '../../src/data/parse/figures';
import { FAMILIES, STAGES } from '../../src/data/parse/ports';
import { UNITS } from '../../src/model/figure';
import type { Check } from '../check';
import { type Row, readTable } from '../csv';
import { insideOneRegion, insideRegion } from './position';
import {
  accentChecks,
  allOf,
  fault,
  filled,
  idsOf,
  ifGiven,
  namesYear,
  numberIn,
  oneOf,
  type Rule,
  refersTo,
  sourced,
  tableCheck,
  unique,
  wholeIn,
} from './rules';
import { inAll, translated } from './translated';

const BORDERS = ['US-MX', 'US-CA'];
const BORDER_TOTALS = ['border-us-mx', 'border-us-ca'];
const COMMERCIAL = ['yes', 'limited', 'planned', 'no'];
const MEASURES = ['trucks', 'trains'].concat(
  ['truck', 'rail'].flatMap((kind) => [`${kind}_containers_loaded`, `${kind}_containers_empty`]),
);
const YES_NO = ['yes', 'no'];

/** The checks of `ports/*.csv` below `root`. */
export function portChecks(root?: URL): readonly Check[] {
  const places = () => new Set([...idsOf('ports/ports.csv', root), ...idsOf('ports/crossings.csv', root)]);
  const withTotals = () => new Set([...places(), ...BORDER_TOTALS]);
  return [
    tableCheck('ports', 'ports/ports.csv', root, () => portRules(root)),
    tableCheck('crossings', 'ports/crossings.csv', root, () => crossingRules(root)),
    tableCheck('truck counts', 'ports/counts.csv', root, () => countRules(withTotals())),
    tableCheck('port facts', 'ports/facts.csv', root, () => factRules(withTotals())),
    tableCheck('plan entries', 'ports/plan_entries.csv', root, () => planEntryRules(root)),
    tableCheck('port works', 'ports/works.csv', root, () => workRules(places())),
    accentChecks(
      {
        'ports/ports.csv': ['name', 'us_town', 'other_town', ...inAll('note')],
        'ports/crossings.csv': ['name', 'name_local', ...inAll('note')],
        'ports/counts.csv': [],
        'ports/facts.csv': ['note'],
        'ports/works.csv': ['name', 'name_es', 'name_fr', ...inAll('description', 'status_text', 'cost_note')],
        'ports/plan_entries.csv': ['name_en', 'note_en'],
      },
      root,
    ),
  ];
}
export const checks: readonly Check[] = portChecks();

function portRules(root: URL | undefined): readonly Rule[] {
  const crossings = new Map(readTable('ports/crossings.csv', root).map((row) => [row.text('id'), row]));
  return [
    unique('id'),
    filled('name', 'us_region', 'other_region'),
    translated('note'),
    oneOf('border', BORDERS),
    oneOf('commercial', COMMERCIAL),
    oneOf('rail', YES_NO),
    insideRegion('us_region'),
    // Laredo's bridges meet two states, and its one point is downtown.
    insideOneRegion('other_region'),
    wholeIn('year', 2015, 2026),
    sourced,
    (row) => mainCrossing(row, crossings.get(row.text('main_crossing_id'))),
  ];
}

/** Trucks of a port are drawn at a crossing of that port that takes trucks. */
function mainCrossing(row: Row, crossing: Row | undefined): ReturnType<Rule> {
  if (row.text('main_crossing_id') === '') return [];
  if (crossing === undefined) return [fault(row, 'main_crossing_id', 'the id of a crossing')];
  const own = crossing.text('port_id') === row.text('id') && crossing.text('commercial') !== 'no';
  return own ? [] : [fault(row, 'main_crossing_id', 'a crossing of this port that takes trucks')];
}

function crossingRules(root: URL | undefined): readonly Rule[] {
  return [
    unique('id'),
    filled('name', 'status_text', 'us_region', 'other_region'),
    translated('note'),
    refersTo('port_id', idsOf('ports/ports.csv', root), 'a port'),
    (row) => (row.text('id').startsWith(`${row.text('port_id')}-`) ? [] : [fault(row, 'id', 'an id below its port')]),
    oneOf('border', BORDERS),
    oneOf('commercial', COMMERCIAL),
    oneOf('status', ['open', 'building', 'built-not-open', 'planned']),
    oneOf('works', ['none', 'building', 'evaluation']),
    ifGiven('opens_year', wholeIn('opens_year', 2027, 2040)),
    // What is open already opens no more.
    (row) =>
      row.text('status') === 'open' && row.text('opens_year') !== '' ? [fault(row, 'opens_year', 'no year')] : [],
    oneOf('rail', YES_NO),
    // A crossing that is only permitted may have no position yet.
    (row) => (row.text('status') === 'planned' && row.text('lng') === '' ? [] : onTheLine(row)),
    ifGiven('year', wholeIn('year', 2015, 2026)),
    sourced,
  ];
}

const onTheLine: Rule = (row) => [...insideRegion('us_region')(row), ...insideRegion('other_region')(row)];

function countRules(places: ReadonlySet<string>): readonly Rule[] {
  return [
    unique('place_id', 'year', 'measure'),
    refersTo('place_id', places, 'a port, a crossing or a border total'),
    wholeIn('year', 2015, 2026),
    oneOf('measure', MEASURES),
    wholeIn('value', 0, 20_000_000),
    wholeIn('months', 0, 12),
    filled('coverage'),
    oneOf('full_year', YES_NO),
    sourced,
    partYear,
  ];
}

/** A year that is said to be part of one, or to mix two ports, is never marked as full. */
const partYear: Rule = (row) => {
  const full = row.text('coverage').startsWith('full year');
  return full === (row.text('full_year') === 'yes') ? [] : [fault(row, 'full_year', full ? 'yes' : 'no')];
};

function factRules(places: ReadonlySet<string>): readonly Rule[] {
  return [
    unique('place_id', 'fact', 'period'),
    refersTo('place_id', places, 'a port, a crossing or a border total'),
    filled('fact', 'period', 'value'),
    oneOf('family', FAMILIES),
    family,
    wholeIn('year', 2000, 2026),
    oneOf('unit', ['text', ...UNITS]),
    (row) => (row.text('unit') === 'text' ? [] : numberIn('value', 0, 10_000)(row)),
    allOf('marks', MARKS),
    sourced,
  ];
}

/** The five kinds of waits are never mixed: the name of a fact says its family. */
const WAITS: readonly (readonly [RegExp, string])[] = [
  [/^wait_.*_snapshot$/, 'wait-snapshot-2022'],
  [/^wait_truck_posted_/, 'wait-posted'],
  [/^wait_truck_/, 'wait-canada-2023'],
  [/^wait_(method_commercial|data_quality|design_target)$/, 'process'],
  [/^wait_commercial_/, 'wait-cbp-estimate'],
  [/^crossing_time_/, 'crossing-time-measured'],
  [/^trade_/, 'trade'],
];

const PLAIN = ['hours', 'lanes', 'process'];

const family: Rule = (row) => {
  const named = WAITS.find(([name]) => name.test(row.text('fact')))?.[1];
  const expected = named === undefined ? PLAIN : [named];
  return expected.includes(row.text('family')) ? [] : [fault(row, 'family', expected.join(' or '))];
};

function workRules(places: ReadonlySet<string>): readonly Rule[] {
  return [
    unique('id'),
    refersTo('place_id', places, 'a port or a crossing'),
    filled('place_id', 'name', 'name_es', 'name_fr', 'description', 'status_text', 'status_as_of'),
    translated('description', 'status_text', 'cost_note'),
    oneOf('stage', STAGES),
    namesYear('status_as_of'),
    ifGiven('year_expected', wholeIn('year_expected', 2000, 2040)),
    ifGiven('cost', numberIn('cost', 1, 1e11)),
    ifGiven('cost', oneOf('cost_unit', ['usd', 'mxn', 'cad'])),
    ifGiven('cost', wholeIn('cost_year', 2000, 2026)),
    wholeIn('year', 2000, 2026),
    sourced,
  ];
}

/** A ready-made entry stands on works that are told with their sources; its own columns say only what is assumed of them. */
function planEntryRules(root: URL | undefined): readonly Rule[] {
  const works = [...idsOf('ports/works.csv', root)];
  const crossings = [...idsOf('ports/crossings.csv', root)];
  return [
    unique('id'),
    filled('name_en', 'name_es', 'name_fr', 'works', 'note_en', 'note_es', 'note_fr'),
    allOf('works', works),
    allOf('cost_works', works),
    ifGiven('other_side_work', oneOf('other_side_work', works)),
    allOf('opens', crossings),
    allOf('closes', crossings),
    allOf('lanes_at', crossings),
    ifGiven('lanes_at', wholeIn('lanes_before', 1, 60)),
    ifGiven('lanes_at', wholeIn('lanes_after', 1, 60)),
    ifGiven('year', wholeIn('year', 2027, 2040)),
    ifGiven('cost_usd', numberIn('cost_usd', 1, 1e11)),
    oneOf('spent', YES_NO),
    oneOf('certainty', ['high', 'medium', 'low', 'recalled']),
  ];
}

import { CERTAINTIES } from '../../src/data/parse/figures';
import { COUNTRIES } from '../../src/model/geo';
import type { Check, Problem } from '../check';
import { readTable } from '../csv';
import { byRegionOrder, naturalEarthRegions } from '../geometry/admin1';
import { kmOutside } from './position';
import { accentChecks, fault, filled, idsOf, numberIn, oneOf, type Rule, refersTo, tableCheck, unique } from './rules';

const REGIONS = 'regions/regions.csv';
const CAMPUSES = 'regions/campuses.csv';
/** Reference cities on a coast may stand this far beyond its generalised line. */
const CITY_TOLERANCE_KM = 3;
/** A campus is geocoded by hand in the source; beyond this it belongs to another state. */
const CAMPUS_TOLERANCE_KM = 5;
const MAY_NOT_LOSE_ACCENT = ['Querétaro', 'Nuevo León', 'Michoacán', 'Ciudad de México', 'Estado de México', 'Québec'];

/** Regions, their reference cities and their technical schools. `root` stands for `geo/sources/` in tests. */
export function regionChecks(root?: URL): readonly Check[] {
  const sources = () => idsOf('indicators/sources.csv', root, 'source_id');
  return [
    tableCheck('regions', REGIONS, root, () => [
      unique('region_id'),
      unique('short', 'country'),
      inOrder(),
      isoCode,
      filled('name_en', 'name_es', 'name_fr', 'reference_city'),
      shortEnough,
      cityInside('region_id', CITY_TOLERANCE_KM),
      numberIn('population', 10_000, 50_000_000),
      numberIn('population_year', 2010, 2026),
      refersTo('population_source_id', sources(), 'a source'),
      oneOf('population_certainty', CERTAINTIES),
      numberIn('area_km2', 100, 2_200_000),
      numberIn('area_year', 2000, 2026),
      refersTo('area_source_id', sources(), 'a source'),
      oneOf('area_certainty', CERTAINTIES),
    ]),
    { name: 'all 96 regions', run: () => missingRegions(root) },
    { name: 'names keep their accents', run: () => lostAccents(root) },
    tableCheck('campuses', CAMPUSES, root, () => [
      unique('campus_id'),
      filled('name'),
      refersTo('region_id', idsOf(REGIONS, root, 'region_id'), 'a region'),
      refersTo('source_id', sources(), 'a source'),
      (row) => (row.text('lng') === '' && row.text('lat') === '' ? [] : inCampusRegion(row)),
    ]),
    accentChecks({ [REGIONS]: ['name_es', 'reference_city'], [CAMPUSES]: [] }, root),
  ];
}

const isoCode: Rule = (row) => {
  const [country, id] = [row.text('country'), row.text('region_id')];
  const fits = COUNTRIES.some((code) => code === country) && new RegExp(`^${country}-[A-Z]{2,3}$`).test(id);
  return fits ? [] : [fault(row, 'region_id', `an ISO 3166-2 code of ${country}`)];
};

const shortEnough: Rule = (row) =>
  /^\p{L}{1,5}$/u.test(row.text('short')) ? [] : [fault(row, 'short', 'one to five letters')];

function cityInside(field: string, toleranceKm: number): Rule {
  return (row) => {
    const numbers = [...numberIn('lng', -180, 180)(row), ...numberIn('lat', -90, 90)(row)];
    if (numbers.length > 0) return numbers;
    const km = kmOutside(row.text(field), [row.number('lng'), row.number('lat')]);
    if (km === undefined) return [fault(row, field, 'the id of a region with a polygon')];
    if (km <= toleranceKm) return [];
    const expected = `a point in ${row.text(field)} or within ${toleranceKm} km`;
    return [fault(row, 'lng lat', expected, `${row.text('lng')}, ${row.text('lat')}, ${km.toFixed(1)} km outside`)];
  };
}

const inCampusRegion = cityInside('region_id', CAMPUS_TOLERANCE_KM);

function inOrder(): Rule {
  let before: string | undefined;
  return (row) => {
    const id = row.text('region_id');
    const late = before !== undefined && byRegionOrder(before, id) > 0;
    const problems = late ? [fault(row, 'region_id', `an id that sorts after ${before}`)] : [];
    before = id;
    return problems;
  };
}

/** The 96 are those of the polygons, so that every row has a shape and every shape a row. */
function missingRegions(root: URL | undefined): readonly Problem[] {
  const there = idsOf(REGIONS, root, 'region_id');
  const wanted = naturalEarthRegions().features.map(({ properties }) => properties.id);
  const missing = wanted.filter((id) => !there.has(id));
  const extra = [...there].filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) => ({ file: REGIONS, field: 'region_id', expected: `a row for ${id}`, got: 'none' })),
    ...extra.map((id) => ({ file: REGIONS, field: 'region_id', expected: 'a region with a polygon', got: id })),
  ];
}

function lostAccents(root: URL | undefined): readonly Problem[] {
  const names = new Set(readTable(REGIONS, root).flatMap((row) => [row.text('name_es'), row.text('name_fr')]));
  const lost = MAY_NOT_LOSE_ACCENT.filter((name) => !names.has(name));
  return lost.map((name) => ({ file: REGIONS, field: 'name_es or name_fr', expected: name, got: 'no such name' }));
}

export const checks: readonly Check[] = regionChecks();

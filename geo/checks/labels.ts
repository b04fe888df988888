import type { Check } from '../check';
import { insideRegion } from './position';
import {
  accentChecks,
  filled,
  idsOf,
  numberIn,
  oneOf,
  type Rule,
  refersTo,
  tableCheck,
  unique,
  wholeIn,
} from './rules';

const TOWNS = 'labels/towns.csv';
const WATERS = 'labels/waters.csv';
const NEIGHBOURS = 'labels/countries.csv';
const NAMES = ['name_en', 'name_es', 'name_fr'] as const;
/** The part of the earth that the map shows, with the seas around it. */
const onTheMap: readonly Rule[] = [numberIn('lng', -180, -20), numberIn('lat', 5, 85)];

/** The names on the map; a town's own point is read in GeoNames by its id. `root` stands for `geo/sources/` in tests. */
export function labelChecks(root?: URL): readonly Check[] {
  const regions = () => idsOf('regions/regions.csv', root, 'region_id');
  return [
    tableCheck('town names', TOWNS, root, () => [
      unique('geonames_id'),
      wholeIn('geonames_id', 1, 99_999_999),
      refersTo('region_id', regions(), 'a region'),
      filled('region_id', ...NAMES),
      wholeIn('rank', 1, 5),
    ]),
    tableCheck('water names', WATERS, root, () => [
      filled(...NAMES),
      oneOf('kind', ['ocean', 'sea', 'gulf', 'bay', 'lake']),
      ...onTheMap,
      numberIn('turn', -90, 90),
      numberIn('from_zoom', 0, 10),
    ]),
    tableCheck('neighbour names', NEIGHBOURS, root, () => [filled(...NAMES), ...onTheMap]),
    tableCheck('label points', 'labels/points.csv', root, () => [
      unique('region_id'),
      insideRegion('region_id'),
      filled('why'),
    ]),
    accentChecks({ [TOWNS]: ['name_es'], [WATERS]: ['name_es'], [NEIGHBOURS]: ['name_es'] }, root),
  ];
}
export const checks: readonly Check[] = labelChecks();

import { COUNTRIES } from '../../model/geo';
import { METHODS } from '../../model/scenario';
import { VALUE_TYPES } from '../../model/valueFunction';
import { fixed, fixedRange } from './cells';
import { postRows } from './goalposts';
import { keptRanges } from './keptSheet';
import { FIRST_ROW, type Layout, POST, PROFILE_PARTS, RULES, WEIGHT } from './layout';

/** Names by which the parts are found again when the file is loaded back, wherever a reader has moved them. */
export function namesOf(layout: Layout): ReadonlyMap<string, string> {
  const { method, methods, coverage, countries, profile, picked } = RULES;
  const rules = layout.on('rules');
  const goalposts = layout.on('goalposts');
  const lastPost = FIRST_ROW + postRows(layout).length - 1;
  const regions = layout.regionIds.length;
  const down = (row: number, column: number, count: number): string => fixedRange(row, column, row + count - 1, column);
  return new Map([
    ['corredor_weights', layout.on('weights') + fixedRange(FIRST_ROW, WEIGHT.id, layout.lastWeight, WEIGHT.max)],
    ['corredor_method', rules + fixed(method.row, method.column)],
    ['corredor_methods', rules + down(methods.row, methods.column, METHODS.length)],
    ['corredor_coverage', rules + fixed(coverage.row, coverage.column)],
    ['corredor_countries', rules + down(countries.row, countries.column, COUNTRIES.length)],
    ['corredor_profile', rules + down(profile.row, profile.column, PROFILE_PARTS.length)],
    ['corredor_picked', rules + fixedRange(picked.row, picked.column - 1, picked.row + regions - 1, picked.column)],
    ['corredor_goalposts', goalposts + fixedRange(FIRST_ROW, POST.id, lastPost, POST.number - 1)],
    ['corredor_kinds', goalposts + down(FIRST_ROW, POST.kinds, VALUE_TYPES.length)],
    ...keptRanges(layout),
  ]);
}

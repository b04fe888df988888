import { computeCorridorCriteria } from '../../../src/corridors/computed';
import { centresOf } from '../../../src/corridors/surface/cells';
import { groupsOf } from '../../../src/corridors/surface/groups';
import { measureCells } from '../../../src/corridors/surface/measure';
import type { Scenario } from '../../../src/model/scenario';
import { SITE_MEASURES } from '../../../src/model/site';
import { CELL_RESOLUTION } from '../../../src/model/surface';
import { prepareScoring } from '../../../src/scoring/prepare';
import { SITE_COLUMNS, SITE_COMPUTED, type SiteTable } from '../../../src/scoring/sites';
import type { CellTable } from '../../../src/scoring/surface/columns';
import { atlas } from '../../corridors/built';
import { someCells } from '../../corridors/surface/cells';
import { siteWorld } from '../../workers/siteWorld';

const { assumptions, border, data, parks } = siteWorld;
const input = { atlas, assumptions, profile: { fabs: [] }, border };

/** Every 41st hexagon, so that all regions are there and runs are short. */
export const centres = centresOf(
  someCells((place) => place % 41 === 0),
  CELL_RESOLUTION,
);

function measured() {
  const steps = measureCells(input, { data, parks }, centres, groupsOf(centres));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.columns;
}
const columns = measured();

/** The measured columns in the order of a site table. */
export const table: CellTable = {
  count: centres.count,
  region: centres.regions,
  own: [...SITE_COMPUTED, ...SITE_MEASURES].map((column) => columns[column]),
};

/** The same cells as the engine of sites takes them. */
export function asSites({ count, region, own }: CellTable): SiteTable {
  const rows = new Float64Array(count * SITE_COLUMNS);
  own.forEach((column, at) => {
    for (let c = 0; c < count; c++) rows[c * SITE_COLUMNS + at] = column[c] ?? Number.NaN;
  });
  return { count, region, own: rows };
}

/** The regions under value functions of a user. */
export function preparedWith(values: Scenario['values']) {
  return prepareScoring(atlas, computeCorridorCriteria(input), values);
}

import type { Format } from '../formats';
import { describedColumns } from './columns';
import { DIALECT_TABLE } from './dialect';
import { sitePlan } from './sitePlan';
import { siteStatement } from './statement';

/** The scenario as one SQL statement over a table of sites, which goes where the data are. */
export const format: Format = {
  id: 'sql',
  extension: 'sql',
  mediaType: 'application/sql;charset=utf-8',
  make: async (study, { dialect, contributions }) => {
    const plan = sitePlan(study.prepared.criteria, study.scenario);
    const statement = siteStatement(plan, DIALECT_TABLE[dialect], { contributions, carried: [] });
    return new TextEncoder().encode(`${describedColumns(study, plan).join('\n')}\n${statement};\n`);
  },
};

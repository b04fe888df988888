import { isOwnUnit } from '../../model/figure';
import type { Country } from '../../model/geo';
import { rawFigure } from '../figures';
import type { Study } from '../study';
import { remark } from './dialect';
import { COUNTRY, ID, REGION, SITES } from './siteNames';
import type { SiteColumn, SitePlan } from './sitePlan';

/** Comment lines that say what the table must hold and what comes back; every line is a comment, whatever the names hold. */
export function describedColumns(study: Study, plan: SitePlan): readonly string[] {
  const { scenario, atlas, prepared } = study;
  const lines = [
    `Scenario ${scenario.title}, ${plan.method.replace('_', ' ')}, data edition ${atlas.edition}`,
    `Reads the table ${SITES}, one row for each site, with these columns`,
    `${ID}, what tells sites apart, handed on as it is`,
    `${COUNTRY}, ${plan.applying.map(({ country }) => country).join(' or ')}`,
    ...(plan.picked.length > 0 ? [`${REGION}, the region of the site, as MX-SON`] : []),
    ...plan.columns.flatMap((column) => {
      const criterion = prepared.criteria.find(({ id }) => id === column.id);
      const title = criterion?.names[scenario.language] ?? '';
      return [`${column.id}, ${title}, ${unitsOf(study, column)}`];
    }),
    'All but the first are numbers before any logarithm. NULL, NaN and the infinities are not known.',
    `Gives ${ID}, score of 0 to 100, coverage of 0 to 1, rank from 1, NULL where not ranked. In no order.`,
  ];
  return lines.map((line) => `-- ${remark(line)}`);
}

/** `MX US per100k` for each group of countries that read a column alike. */
function unitsOf(study: Study, { id, readings }: SiteColumn): string {
  const read = readings.map(
    ({ countries }) => `${countries.join(' ')} in ${unitOf(study, id, countries) ?? 'numbers'}`,
  );
  return read.length === 0 ? 'read in no country' : read.join(', ');
}

/** The unit of the first known figure there, which is the unit of the goalposts. */
function unitOf(study: Study, id: SiteColumn['id'], countries: readonly Country[]): string | undefined {
  const { regions, criteria, raws } = study.prepared;
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) return undefined;
  for (const [r, region] of regions.entries()) {
    const raw = raws[r]?.[id];
    if (raw === undefined || !countries.includes(region.country)) continue;
    const unit = rawFigure(study, criterion, region, raw)?.unit;
    if (unit !== undefined) return isOwnUnit(unit) ? unit.slice('own:'.length) || undefined : unit;
  }
  return undefined;
}

import { SITE_MEASURES, type SiteMeasure } from '../../model/site';
import type { SiteRow } from '../../model/sitePicture';
import type { Contender } from '../../views/contender';
import { measureText } from '../../views/siteMeasure';
import { type Desk, named } from './desk';
import { type Cell, type Column, type Line, MISSING, type Section } from './model';

/** Worked out by the product at a point. */
const AT_POINT = 'corredor-sites';
/** People of municipalities of Mexico, and of all other towns. */
const CENSUS = 'mxmaps_2020';
const TOWNS = 'geonames_cities';

/** What is measured at the sites themselves, one line for each measure; regions have a dash. */
export function measureTable(desk: Desk, compared: readonly Contender[], columns: readonly Column[]): Section {
  const { text } = desk.study;
  const row = (label: string, cellOf: (site: SiteRow) => Cell) => ({
    cells: [named(label), ...compared.map(({ site }): Cell => (site === undefined ? MISSING : cellOf(site)))],
  });
  return {
    type: 'table',
    title: desk.line('compare.site'),
    columns,
    rows: [
      row(text.t('sites.people'), (site) => peopleCell(desk, site)),
      ...SITE_MEASURES.map((measure) =>
        row(text.t(`sites.measure.${measure}`), ({ measures }) => {
          const value = measures[measure];
          if (value === undefined) return MISSING;
          return desk.measured(measureText(measure, value, text), sourcesOf(measure));
        }),
      ),
    ],
    notes: [weighedLine(desk), desk.line('compare.site.care')],
  };
}

function peopleCell(desk: Desk, { people, isCensus }: SiteRow): Cell {
  if (people === undefined) return MISSING;
  const words = desk.study.text.figure({ value: people, unit: 'persons' });
  return desk.measured(words, [isCensus === true ? CENSUS : TOWNS]);
}

function sourcesOf(measure: SiteMeasure): readonly string[] {
  return measure === 'people30' || measure === 'people60' ? [AT_POINT, TOWNS, CENSUS] : [AT_POINT];
}

/** Which of the measures count in the score of sites. */
function weighedLine(desk: Desk): Line {
  const { scenario, text } = desk.study;
  const weighed = SITE_MEASURES.filter((measure) => (scenario.sites.weights[measure] ?? 0) > 0);
  if (weighed.length === 0) return desk.line('documents.compared.sites.unweighed');
  const names = weighed.map((measure) => text.t(`sites.measure.${measure}`)).join(', ');
  return desk.line('documents.compared.sites.weighed', { names });
}

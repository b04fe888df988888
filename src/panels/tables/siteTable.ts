import type { Figure } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { SITE_MEASURES } from '../../model/site';
import type { SiteRow } from '../../model/sitePicture';
import type { Text } from '../../text/text';
import { networkFigure } from '../../views/figures';
import { measureText } from '../../views/siteMeasure';
import { siteName } from '../../views/siteName';
import type { Cell, Column, Row, Table } from './table';
import { columnsOf, numberCell, type World, words } from './world';

/** Source of the people of a town that is the seat of a municipality of Mexico, and of all other towns. */
const CENSUS = { id: 'mxmaps_2020', year: 2020 };
const TOWNS = 'geonames_cities';

/**
 * Candidate sites, ranked ones first. The words of a number are made when its row is drawn: there are thousands of rows, and
 * a query is looked for in names alone.
 */
export function siteTable(world: World): Table {
  const { text, sites } = world;
  const { t } = text;
  const numeric = (id: string, title: string): Column => ({ id, title, numeric: true });
  const rows = (sites?.table ?? []).map((site) => rowOf(site, world));
  const isCut = sites?.table !== undefined && sites.table.length < sites.count;
  return {
    columns: [
      ...columnsOf(text, ['rank', 'numeric'], ['score', 'numeric'], ['known', 'numeric'], ['kind'], ['region']),
      numeric('people', t('sites.people')),
      numeric('fab_hours', t('sites.fab')),
      numeric('port_hours', t('sites.port')),
      numeric('air_hours', t('sites.air')),
      numeric('chip_neighbours', t('sites.neighbours')),
      ...SITE_MEASURES.map((measure) => numeric(measure, t(`sites.measure.${measure}`))),
    ],
    rows,
    note: isCut
      ? `${t('sites.table.cut', { shown: text.number(rows.length), count: text.number(sites.count) })} ${t('sites.credit')}`
      : t('sites.credit'),
  };
}

function rowOf(site: SiteRow, world: World): Row {
  const { text } = world;
  const region = world.atlas.regions.find(({ id }) => id === site.regionId);
  const name = siteName(site, text);
  const [kind, regionName] = [kindOf(site, world), region?.names[text.language]];
  return {
    id: site.id,
    name,
    countries: region ? [region.country] : [],
    site: [site.lng, site.lat],
    words: `${name} ${kind} ${regionName ?? ''}`,
    sourceId: sourceOf(site, world),
    cells: [
      numberCell(site.rank, text),
      numberCell(site.score, text),
      new LazyCell(site.coverage, () => text.percent(site.coverage)),
      words(kind),
      words(regionName),
      peopleCell(site, world),
      figureCell(hours(site.fabHours, world), text),
      figureCell(hours(site.portHours, world), text),
      figureCell(hours(site.airHours, world), text),
      figureCell(
        site.neighbours === undefined ? undefined : networkFigure(site.neighbours, 'projects', edition(world)),
        text,
      ),
      ...SITE_MEASURES.map((measure): Cell => {
        const value = site.measures[measure];
        return value === undefined ? {} : new LazyCell(value, () => measureText(measure, value, text));
      }),
    ],
  };
}

/** A cell whose words are made when somebody reads them. */
class LazyCell implements Cell {
  constructor(
    readonly order: number,
    private readonly say: () => string,
    readonly figure?: Figure,
  ) {}

  get words(): string {
    return this.say();
  }
}

const edition = ({ atlas }: World) => atlas.edition;

function hours(value: number | undefined, world: World): Figure | undefined {
  return value === undefined ? undefined : networkFigure(value, 'hours', edition(world));
}

function figureCell(figure: Figure | undefined, text: Text): Cell {
  return figure === undefined ? {} : new LazyCell(figure.value, () => text.figure(figure), figure);
}

/** People of a census are a figure; those of GeoNames have no year, so that theirs is the source of the row. */
function peopleCell({ people, isCensus }: SiteRow, world: World): Cell {
  if (people === undefined) return {};
  const { text } = world;
  const sourceId = isCensus === true ? sourceNamed(CENSUS.id, world) : undefined;
  if (sourceId === undefined) return new LazyCell(people, () => text.figure({ value: people, unit: 'persons' }));
  const { year } = CENSUS;
  return figureCell({ value: people, unit: 'persons', year, sourceId, certainty: 'high', marks: [] }, text);
}

/** An own point is told by its table. */
function kindOf({ kind, id }: SiteRow, { text, datasets = [] }: World): string {
  const dataset = kind === 'own' ? datasets.find((one) => id.startsWith(`own:${one.id}:`)) : undefined;
  const word = text.t(`sites.one.${kind}`);
  return dataset === undefined ? word : `${word}, ${dataset.name}`;
}

function sourceOf({ kind, id }: SiteRow, world: World): SourceId | undefined {
  const own = id.slice(kind.length + 1);
  switch (kind) {
    case 'town':
      return sourceNamed(TOWNS, world);
    case 'park':
      return world.extras.parks?.find((park) => park.id === own)?.sourceId;
    case 'project':
      return world.extras.projects?.details.find((detail) => detail.id === own)?.sourceId;
    case 'own':
      return undefined;
  }
}

function sourceNamed(name: string, { extras }: World): SourceId | undefined {
  return extras.sources?.find(({ id }) => id === name)?.id;
}

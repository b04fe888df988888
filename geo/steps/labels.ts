import { type Row, readTable } from '../csv';
import { byRegionOrder } from '../geometry/admin1';
import { type LabelPoint, labelPoint } from '../geometry/labelPoints';
import { overviewRegions } from '../geometry/regions';
import { type Town, townsFrom } from '../geometry/towns';
import type { Step } from '../step';

/** Points are kept to 0.01 degree, about a kilometre: a name is wider than that wherever it is shown. */
function point([lng, lat]: LabelPoint): LabelPoint {
  return [Number(lng.toFixed(2)), Number(lat.toFixed(2))];
}

function names(row: Row) {
  return { en: row.text('name_en'), es: row.text('name_es'), fr: row.text('name_fr') };
}

function rowPoint(row: Row): LabelPoint {
  return [row.number('lng'), row.number('lat')];
}

async function regions() {
  const { features } = await overviewRegions();
  const points = features.map(({ properties: { id }, geometry }) => ({ id, at: point(labelPoint(id, geometry)) }));
  return points.sort((a, b) => byRegionOrder(a.id, b.id));
}

function water(row: Row) {
  return {
    kind: row.text('kind'),
    at: rowPoint(row),
    turn: row.number('turn'),
    fromZoom: row.number('from_zoom'),
    names: names(row),
  };
}

/** The row names a place of GeoNames; its point and people are read there, and its region must be the row's. */
function town(row: Row, places: ReadonlyMap<number, Town>) {
  const place = places.get(row.number('geonames_id'));
  const wanted = row.text('region_id');
  if (place?.regionId !== wanted) {
    throw new Error(`${row.file}:${row.line} region_id: expected ${place?.regionId ?? 'a known place'}, got ${wanted}`);
  }
  return { regionId: wanted, at: place.at, rank: row.number('rank'), names: names(row) };
}

/** Names on the map: one point per region, waters, towns by rank (1 first), neighbouring countries. */
export const step: Step = {
  name: 'labels',
  outputs: ['data/geo/labels.json'],
  async make() {
    const places = new Map((await townsFrom(0)).map((place) => [place.geonamesId, place]));
    const labels = {
      regions: await regions(),
      waters: readTable('labels/waters.csv').map(water),
      towns: readTable('labels/towns.csv').map((row) => town(row, places)),
      countries: readTable('labels/countries.csv').map((row) => ({ at: rowPoint(row), names: names(row) })),
    };
    const blocks = Object.entries(labels).map(
      ([key, rows]) => `${JSON.stringify(key)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
    );
    return [{ path: 'data/geo/labels.json', bytes: `{${blocks.join(',\n')}}\n` }];
  },
};

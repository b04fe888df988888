import { rename, rm } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SITES } from '../../exports/sql/siteNames';
import { InputError } from '../fault';
import { type CountryCount, checkedCounts } from './counts';
import { openDraft, unwritable } from './draft';
import type { SiteFile } from './files';
import { eachScored, type ScoredSite } from './scored';
import { MOST_TILED, siteArchive } from './tiles/siteArchive';

/** Runs a statement into a file of points beside the target, and moves it there when all of it holds. */
export async function writePoints(
  connection: DuckDBConnection,
  statement: string,
  target: SiteFile,
  sourcePath: string,
): Promise<Readonly<Record<string, CountryCount>>> {
  const draft = `${target.path}.part-${process.pid}`;
  const write = target.format === 'pmtiles' ? writeTiles : writeFeatures;
  try {
    const counts = await write({ connection, statement, path: draft, sourcePath, target: target.path });
    await rename(draft, target.path).catch(unwritable(target.path));
    return counts;
  } finally {
    await rm(draft, { force: true });
  }
}

interface Job {
  readonly connection: DuckDBConnection;
  readonly statement: string;
  /** Where to write. */
  readonly path: string;
  readonly sourcePath: string;
  readonly target: string;
}

/** A FeatureCollection, feature by feature: as many as there are. */
async function writeFeatures({ connection, statement, path, sourcePath, target }: Job) {
  const out = await openDraft(path, target);
  try {
    let before = '{"type":"FeatureCollection","features":[\n';
    const counts = await eachScored(connection, statement, sourcePath, async (sites) => {
      if (sites.length === 0) return;
      await out.add(before + sites.map((site) => JSON.stringify(featureOf(site))).join(',\n'));
      before = ',\n';
    });
    await out.add(`${before === ',\n' ? '' : before}\n]}\n`);
    return checkedCounts(counts, sourcePath);
  } finally {
    await out.close();
  }
}

function featureOf({ id, lng, lat, properties }: ScoredSite) {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [lng, lat] }, properties };
}

/** All sites are in memory at once, so that there is a limit to them, known before anything is scored. */
async function writeTiles({ connection, statement, path, sourcePath, target }: Job) {
  const [row] = (await connection.runAndReadAll(`SELECT COUNT(*) AS n FROM "${SITES}"`)).getRowObjectsJS();
  const count = Number(row?.n ?? 0);
  if (count > MOST_TILED) {
    const limit = MOST_TILED.toLocaleString('en-US');
    throw new InputError([
      `${target}: expected at most ${limit} sites for PMTiles, which are laid out in memory, got ${count.toLocaleString('en-US')}; write .geojson, .csv or .parquet, or score a part`,
    ]);
  }
  const all: ScoredSite[] = [];
  const counts = await eachScored(connection, statement, sourcePath, async (sites) => void all.push(...sites));
  const checked = checkedCounts(counts, sourcePath);
  const out = await openDraft(path, target);
  try {
    for (const bytes of siteArchive(all)) await out.add(bytes);
  } finally {
    await out.close();
  }
  return checked;
}

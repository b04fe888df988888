import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SITES } from '../../exports/sql/siteNames';
import { InputError } from '../fault';
import { type CountryCount, checkedCounts } from './counts';
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
    await rename(draft, target.path);
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
async function writeFeatures({ connection, statement, path, sourcePath }: Job) {
  const out = createWriteStream(path);
  let before = '{"type":"FeatureCollection","features":[\n';
  const counts = await eachScored(connection, statement, sourcePath, async (sites) => {
    for (const site of sites) {
      await put(out, `${before}${JSON.stringify(featureOf(site))}`);
      before = ',\n';
    }
  });
  await put(out, `${before === ',\n' ? '' : before}\n]}\n`);
  out.end();
  await finished(out);
  return checkedCounts(counts, sourcePath);
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
  const out = createWriteStream(path);
  for (const bytes of siteArchive(all)) await put(out, bytes);
  out.end();
  await finished(out);
  return checked;
}

async function put(out: WriteStream, bytes: string | Uint8Array): Promise<void> {
  if (!out.write(bytes)) await once(out, 'drain');
}

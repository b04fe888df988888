import { once } from 'node:events';
import { createReadStream, createWriteStream, openAsBlob, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import { readFile, surveyFile } from '../../src/data/import/importFile';
import { manyLocator } from '../../src/data/import/locateMany';
import { RegionNames } from '../../src/data/import/regionNames';
import { loadAtlas } from '../../src/data/load';
import { parseOutlines } from '../../src/data/parse/outlines';
import { parseSites } from '../../src/data/parse/sites';

/** Own data as somebody may have them: a name, a point near a town and three numbers a row; some rows lie in the sea. */
export async function writeRows(path: string, rows: number, publicFolder: string): Promise<void> {
  const { towns } = parseSites(JSON.parse(readFileSync(`${publicFolder}/data/sites.json`, 'utf8')), 'sites.json');
  const next = numbers(20_260_101);
  const out = createWriteStream(path);
  out.write('name,latitude,longitude,power_mw,area_ha,price\n');
  for (let row = 0; row < rows; row++) {
    const [east = 0, north = 0] = towns[Math.floor(towns.length * next())]?.at ?? [];
    const [lng, lat] = [east, north].map((degrees) => (degrees + 0.4 * (next() - 0.5)).toFixed(5));
    const [power, area, price] = [(80 * next()).toFixed(2), (500 * next()).toFixed(1), Math.floor(500 * next())];
    const line = `Site ${String(row).padStart(7, '0')} lot,${lat},${lng},${power},${area},${price}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** What one reading of a file took; a process of its own for each, so that its peak of memory is its own. */
export interface Reading {
  readonly rows: number;
  readonly good: number;
  readonly ms: number;
  readonly processorMs: number;
  readonly peakMb: number;
}

/** Surveys and reads a file as the worker of the page does: every row to numbers or to a mistake. */
export async function importAll(path: string, publicFolder: string): Promise<Reading> {
  const read = async (file: string): Promise<unknown> => JSON.parse(readFileSync(`${publicFolder}/${file}`, 'utf8'));
  const { regions } = await loadAtlas(read);
  const outlines = 'data/geo/regions-fine.geojson';
  const locate = manyLocator(parseOutlines(await read(outlines), outlines));
  const world = { regions, names: new RegionNames(regions), locate };
  return measured(async () => {
    const file = await openAsBlob(path);
    const survey = await surveyFile(file, path, world);
    const values = survey.columns.flatMap(({ kind }, index) => (kind === 'number' && index > 2 ? [index] : []));
    const request = {
      ...(survey.text && { text: survey.text }),
      place: survey.place,
      values,
      decisions: { fixes: {}, skipped: [] },
    };
    return readFile(file, path, request, world, () => undefined);
  });
}

/** Splits the same file into cells with papaparse, row by row, and keeps nothing. */
export function splitAll(path: string): Promise<Reading> {
  return measured(
    () =>
      new Promise((resolve, reject) => {
        let rows = -1;
        Papa.parse<string[]>(createReadStream(path), {
          step: () => {
            rows++;
          },
          complete: () => resolve({ rows, good: rows }),
          error: reject,
        });
      }),
  );
}

async function measured(work: () => Promise<{ readonly rows: number; readonly good: number }>): Promise<Reading> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { rows, good } = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // Kilobytes, of the whole process: node and the outlines are in it.
  return { rows, good, ms, processorMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 };
}

function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

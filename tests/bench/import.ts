// One million rows of CSV through the import, beside the splitting alone by papaparse: `npx tsx tests/bench/import.ts FILE`.
import { openAsBlob, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readFile, surveyFile } from '../../src/data/import/importFile';
import { manyLocator } from '../../src/data/import/locateMany';
import { RegionNames } from '../../src/data/import/regionNames';
import { loadAtlas } from '../../src/data/load';

const [, , path = '/tmp/million.csv', only] = process.argv;
const read = async (file: string): Promise<unknown> => JSON.parse(readFileSync(`public/${file}`, 'utf8'));

async function measured(name: string, work: () => Promise<number>): Promise<void> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  const rows = await work();
  clearInterval(timer);
  peak = Math.max(peak, process.memoryUsage().rss);
  const ms = Math.round(performance.now() - start);
  console.log(
    `${name}: ${rows} rows, ${ms} ms, peak ${Math.round(peak / 1e6)} MB (${Math.round((peak - before) / 1e6)} MB more)`,
  );
}

if (only !== 'papaparse') {
  const { regions } = await loadAtlas(read);
  const outlines = JSON.parse(readFileSync('public/data/geo/regions-fine.geojson', 'utf8'));
  const world = { regions, names: new RegionNames(regions), locate: manyLocator(outlines) };
  await measured('import', async () => {
    const file = await openAsBlob(path);
    const survey = await surveyFile(file, path, world);
    const values = survey.columns.flatMap(({ kind }, index) => (kind === 'number' && index > 2 ? [index] : []));
    const request = {
      ...(survey.text && { text: survey.text }),
      place: survey.place,
      values,
      decisions: { fixes: {}, skipped: [] },
    };
    const result = await readFile(file, path, request, world, () => undefined);
    console.log(`  good ${result.good}, bad ${result.bad}, skipped ${result.skipped}`);
    return result.rows;
  });
}
if (only !== 'import') {
  await measured('papaparse alone', async () => {
    let rows = 0;
    // As the import reads it: row by row, nothing kept.
    Papa.parse<string[]>(readFileSync(path, 'utf8'), { step: () => rows++ });
    return rows - 1;
  });
}

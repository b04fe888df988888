import { loadAtlas } from '../../data/load';
import { SCENARIO_LIMIT_BYTES } from '../../data/parse/scenario';
import { decodeScenario } from '../../data/parse/scenarioFile';
import { checkCsv } from '../check/csv';
import { Findings } from '../check/findings';
import { checkGeoJson, looksLikeGeoJson } from '../check/geojson';
import type { Command } from '../command';
import { InputError, linesOf } from '../fault';
import type { Host } from '../host';
import { readScenario } from '../world';

const LIMIT_BYTES = 50_000_000;
const MOST_LINES = 100;

export const check: Command = {
  usage: 'FILE',
  does: 'says what is wrong with a scenario (.json), CSV (.csv) or GeoJSON (.geojson, .json) file; nothing when it is right',
  options: {},
  flags: [],
  files: 1,
  run: async (given, host) => {
    const [file = ''] = given.files;
    const bytes = await host.readFile(file);
    const found = new Findings(file);
    try {
      await examine(bytes, found, host);
    } catch (error) {
      found.errors.push(...linesOf(error));
    }
    shortened(found.warnings).forEach(host.warn);
    if (found.errors.length > 0) throw new InputError(shortened(found.errors));
    return { type: 'nothing' };
  },
};

async function examine(bytes: Uint8Array, found: Findings, host: Host): Promise<void> {
  const { file } = found;
  const kind = /\.(csv|geojson|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined) {
    found.field('name', 'an ending .json, .csv or .geojson', file);
    return;
  }
  if (tooBig(bytes, LIMIT_BYTES, found)) return;
  if (kind === 'csv' && isSpreadsheet(bytes)) {
    found.line(1, 1, 'CSV text', 'a spreadsheet: save it as CSV first');
    return;
  }
  const text = decodeScenario(bytes, file);
  if (kind === 'csv') {
    checkCsv(text, found, (await loadAtlas(host.readJson)).regions);
    return;
  }
  if (kind === 'geojson' || looksLikeGeoJson(text)) {
    checkGeoJson(text, found);
    return;
  }
  if (tooBig(bytes, SCENARIO_LIMIT_BYTES, found)) return;
  const { problems } = await readScenario(host, await loadAtlas(host.readJson), file, bytes);
  for (const { path, expected, got, outcome } of problems) {
    if (outcome === 'kept') found.warnField(path, expected, got);
    else found.field(path, expected, got);
  }
}

function tooBig(bytes: Uint8Array, limit: number, found: Findings): boolean {
  if (bytes.length <= limit) return false;
  found.field('size', `at most the limit of ${limit} bytes`, `${bytes.length}`);
  return true;
}

/** The first bytes of the two kinds of workbook: the old compound file, and a zip. */
function isSpreadsheet([first, second, third, fourth]: Uint8Array): boolean {
  const start = [first, second, third, fourth].join();
  return start === '208,207,17,224' || start === '80,75,3,4';
}

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more <= 0 ? lines : [...lines.slice(0, MOST_LINES), `and ${more} more of this kind`];
}

import { checkCsv } from '../../data/import/checkCsv';
import { detectEncoding } from '../../data/import/encoding';
import { Findings } from '../../data/import/findings';
import { checkGeoJson, looksLikeGeoJson } from '../../data/import/geojsonRules';
import { MOST_VERTICES } from '../../data/import/geometryRules';
import { loadAtlas } from '../../data/load';
import { SCENARIO_LIMIT_BYTES } from '../../data/parse/scenario';
import { decodeScenario } from '../../data/parse/scenarioFile';
import type { ImportIssue } from '../../model/imported';
import { says, toldInEnglish } from '../../model/importSays';
import type { Command } from '../command';
import { atField, atLine, InputError, linesOf } from '../fault';
import type { Host } from '../host';
import { readScenario } from '../world';

const LIMIT_BYTES = 50_000_000;
/** Above the limit of a single cell, so that it is the line of that cell that is named. */
const CSV_LIMIT_BYTES = 200_000_000;
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
    const found = new Findings();
    const thrown: string[] = [];
    try {
      await examine(file, bytes, found, host);
    } catch (error) {
      thrown.push(...linesOf(error));
    }
    const lines = (wanted: boolean) =>
      found.issues.filter(({ severity }) => (severity === 'error') === wanted).map((issue) => lineOf(file, issue));
    shortened(lines(false)).forEach(host.warn);
    const errors = [...lines(true), ...thrown];
    if (errors.length > 0) throw new InputError(shortened(errors));
    return { type: 'nothing' };
  },
};

function lineOf(file: string, { place, expected, got }: ImportIssue): string {
  const [wanted, given] = [toldInEnglish(expected), toldInEnglish(got)];
  return place.type === 'line'
    ? atLine(file, place.line, place.column, wanted, given)
    : atField(file, place.path, wanted, given);
}

async function examine(file: string, bytes: Uint8Array, found: Findings, host: Host): Promise<void> {
  const kind = /\.(csv|geojson|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined) {
    found.field('name', 'an ending .json, .csv or .geojson', file);
    return;
  }
  if (tooBig(bytes, kind === 'csv' ? CSV_LIMIT_BYTES : LIMIT_BYTES, found, kind === 'geojson')) return;
  if (kind === 'csv' && isSpreadsheet(bytes)) {
    found.line(1, 1, says('csvText'), says('spreadsheet'));
    return;
  }
  if (kind === 'csv') {
    checkCsv(csvText(bytes, found), found, (await loadAtlas(host.readJson)).regions);
    return;
  }
  const text = decodeScenario(bytes, file);
  if (kind === 'geojson' || looksLikeGeoJson(text)) {
    checkGeoJson(text, file, found);
    return;
  }
  if (tooBig(bytes, SCENARIO_LIMIT_BYTES, found)) return;
  const { problems } = await readScenario(host, await loadAtlas(host.readJson), file, bytes);
  for (const { path, expected, got, outcome } of problems) {
    if (outcome === 'kept') found.warnField(path, expected, got);
    else found.field(path, expected, got);
  }
}

/** The text in the encoding it is written in; one that is no UTF-8 is told. */
function csvText(bytes: Uint8Array, found: Findings): string {
  const { encoding, badByteAt } = detectEncoding(bytes);
  if (badByteAt !== undefined) {
    found.warnLine(1, 1, says('utf8Text'), says('encodingFound', { encoding, byte: badByteAt }));
  }
  return new TextDecoder(encoding).decode(bytes);
}

function tooBig(bytes: Uint8Array, limit: number, found: Findings, isGeometry = false): boolean {
  if (bytes.length <= limit) return false;
  const expected = isGeometry ? says('geometryLimit', { limit, most: MOST_VERTICES }) : says('sizeLimit', { limit });
  found.field('size', expected, `${bytes.length}`);
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

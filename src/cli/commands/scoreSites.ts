import { rm } from 'node:fs/promises';
import { DIALECT_TABLE } from '../../exports/sql/dialect';
import { COUNTRY, LAT, LNG } from '../../exports/sql/siteNames';
import { type SitePlan, sitePlan } from '../../exports/sql/sitePlan';
import { siteStatement } from '../../exports/sql/statement';
import { withValues } from '../../scoring/values';
import type { Command } from '../command';
import { atField, UsageError } from '../fault';
import { askScenario } from '../prepared';
import { openDuck } from '../sites/duck';
import { duckFault } from '../sites/duckFault';
import { hasPoints, type SiteFile, siteSource, siteTarget } from '../sites/files';
import { geojsonAsCsv } from '../sites/geojsonSource';
import { endlessNumbers, openSites } from '../sites/source';
import { writeScores } from '../sites/write';
import { writePoints } from '../sites/writePoints';
import { loadWorld } from '../world';

/** With what the process itself needs this stays well within 1.5 GB. */
const MEMORY_MIB = 768;
const LEAST_MIB = 128;

export const scoreSites: Command = {
  usage:
    'FILE.csv|.parquet|.geojson|FOLDER --out FILE.csv|.parquet|.geojson|.pmtiles|FOLDER [--scenario FILE] [--memory MIB] [--contributions]',
  does: 'scores and ranks a table of sites of any size; a folder gets Parquet with a part per country, .pmtiles a map for a static host',
  options: { out: 'required', scenario: 'optional', memory: 'optional' },
  flags: ['contributions'],
  files: 1,
  run: async (given, host) => {
    const memoryMib = memoryOf(given.option('memory'));
    const source = siteSource(given.files[0] ?? '');
    const target = siteTarget(given.option('out') ?? '');
    const scenarioFile = given.option('scenario');
    const { atlas, scenario } = await loadWorld(host, scenarioFile);
    const options = {
      contributions: given.flag('contributions'),
      carried: [COUNTRY, ...(hasPoints(target) ? [LNG, LAT] : [])],
    };
    const { plan, statement } = askScenario(scenarioFile, () => {
      const made = sitePlan(withValues(atlas.criteria, scenario.values), scenario);
      return { plan: made, statement: siteStatement(made, DIALECT_TABLE.duckdb, options) };
    });
    const countries = await scored({ source, target, plan, statement, memoryMib, warn: host.warn });
    const total = (of: 'rows' | 'ranked'): number =>
      Object.values(countries).reduce((sum, country) => sum + country[of], 0);
    return { type: 'json', value: { out: target.path, rows: total('rows'), ranked: total('ranked'), countries } };
  },
};

interface Job {
  readonly source: SiteFile;
  readonly target: SiteFile;
  readonly plan: SitePlan;
  readonly statement: string;
  readonly memoryMib: number;
  readonly warn: (line: string) => void;
}

async function scored({ source, target, plan, statement, memoryMib, warn }: Job) {
  // Beside the result: where that has room, what does not fit into memory has room too.
  const spillFolder = `${target.path}.spill-${process.pid}`;
  const rowsPath = `${target.path}.rows-${process.pid}`;
  try {
    const table = source.format === 'geojson' ? geojsonAsCsv(source, plan, rowsPath) : source;
    const connection = await openDuck({ memoryMib, spillFolder });
    try {
      const withPoints = hasPoints(target);
      await openSites(connection, table, plan, withPoints);
      const write = withPoints ? writePoints : writeScores;
      const countries = await write(connection, statement, target, source.path);
      for (const { name, rows } of await endlessNumbers(connection, plan)) {
        const got = `NaN or an infinity in ${rows} rows, taken as not known`;
        warn(atField(source.path, name, 'a finite number or nothing', got));
      }
      return countries;
    } finally {
      connection.closeSync();
    }
  } catch (error) {
    throw duckFault(error, source.path, memoryMib);
  } finally {
    await rm(spillFolder, { recursive: true, force: true });
    await rm(rowsPath, { force: true });
  }
}

function memoryOf(text: string | undefined): number {
  if (text === undefined) return MEMORY_MIB;
  const mib = Number(text);
  if (Number.isInteger(mib) && mib >= LEAST_MIB) return mib;
  throw new UsageError(`--memory: expected a whole number of MiB from ${LEAST_MIB}, got ${text}`);
}

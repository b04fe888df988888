import { computeCorridorCriteria } from '../../corridors/computed';
import type { Criterion } from '../../model/criterion';
import { COUNTRIES, type Country } from '../../model/geo';
import type { Region } from '../../model/region';
import { METHODS } from '../../model/scenario';
import type { RegionScore } from '../../model/score';
import { rankScenario } from '../../scoring/rank';
import { choice } from '../args';
import type { Command, Given } from '../command';
import { csvOf } from '../csvText';
import { UsageError } from '../fault';
import { readPoints, scorePoints } from '../pointScore';
import { corridorInput, loadWorld } from '../world';

export const score: Command = {
  usage: `[--scenario FILE] [--countries MX,US,CA] [--method ${METHODS.join('|')}] [--at LNG,LAT[;LNG,LAT...]] [--format json|csv]`,
  does: 'scores and ranks the regions, best first; regions without a rank stand last; --at scores points as sites (JSON)',
  options: { scenario: 'optional', countries: 'optional', method: 'optional', at: 'optional', format: 'optional' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const format = choice(given, 'format', ['json', 'csv']) ?? 'json';
    const method = choice(given, 'method', METHODS);
    const countries = countriesOf(given);
    const world = await loadWorld(host, given.option('scenario'));
    const { atlas } = world;
    const scenario = { ...world.scenario, ...(method && { method }), ...(countries && { countries }) };
    const at = given.option('at');
    if (at !== undefined) {
      return { type: 'json', value: await scorePoints(host, { atlas, scenario }, readPoints(at)) };
    }
    const computed = computeCorridorCriteria(corridorInput(atlas, scenario));
    const names = new Map(atlas.regions.map((region) => [region.id, region.names[scenario.language]]));
    const rows = rankScenario({ atlas, scenario, computed })
      .filter(({ unranked }) => unranked !== 'out-of-scope')
      .map((region) => rowOf(region, names.get(region.regionId) ?? region.regionId, atlas.criteria));
    return format === 'json' ? { type: 'json', value: rows } : { type: 'text', text: tableOf(rows, atlas.criteria) };
  },
};

interface Row {
  readonly rank: number | null;
  readonly id: Region['id'];
  readonly name: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly ranked: boolean;
  readonly contributions: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number | null>>;
}

function rowOf(region: RegionScore, name: string, criteria: readonly Criterion[]): Row {
  return {
    rank: region.rank ?? null,
    id: region.regionId,
    name,
    score: region.score ?? null,
    coverage: region.coverage,
    ranked: region.rank !== undefined,
    contributions: region.contributions,
    values: Object.fromEntries(criteria.map(({ id }) => [id, region.values[id] ?? null])),
  };
}

function tableOf(rows: readonly Row[], criteria: readonly Criterion[]): string {
  const ids = criteria.map((criterion) => criterion.id);
  const header = ['rank', 'id', 'name', 'score', 'coverage', 'ranked'];
  const spread = [...ids.map((id) => `contributions.${id}`), ...ids.map((id) => `values.${id}`)];
  const cells = rows.map((row) => [
    ...[row.rank, row.id, row.name, row.score, row.coverage, row.ranked],
    ...ids.map((id) => row.contributions[id] ?? null),
    ...ids.map((id) => row.values[id] ?? null),
  ]);
  return csvOf([[...header, ...spread], ...cells]);
}

function countriesOf(given: Given): readonly Country[] | undefined {
  const text = given.option('countries');
  return text?.split(',').map((word) => {
    const country = COUNTRIES.find((known) => known === word.trim());
    if (country === undefined) throw new UsageError(`--countries: expected ${COUNTRIES.join(', ')}, got ${word}`);
    return country;
  });
}

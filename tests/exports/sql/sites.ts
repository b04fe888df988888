import type { Criterion } from '../../../src/model/criterion';
import { COUNTRIES, type Country } from '../../../src/model/geo';
import type { CriterionId } from '../../../src/model/ids';
import type { Scenario } from '../../../src/model/scenario';
import type { Ranking, RawTable } from '../../../src/model/score';
import { prepareRaw } from '../../../src/scoring/prepare';
import { type Random, seeded } from '../../../src/scoring/random';
import { rankPrepared } from '../../../src/scoring/rank';
import { readingFor } from '../../../src/scoring/raw';
import { withValues } from '../../../src/scoring/values';
import { region } from '../../scoring/make';

/** A row of the table `sites`. */
export interface Site {
  readonly id: string;
  readonly country: Country;
  readonly values: Readonly<Record<CriterionId, number | undefined>>;
}

/** What a statement gives for one site, in JavaScript's types. */
export interface Scored {
  readonly id: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly rank: number | null;
}

/** Sites around the goalposts: a fifth of the values missing, a tenth exactly on a goalpost, every fiftieth site a twin. */
export function randomSites(criteria: readonly Criterion[], count: number, seed: number): readonly Site[] {
  const random = seeded(seed);
  const sites: Site[] = [];
  for (let s = 0; s < count; s++) {
    const twin = s % 50 === 49 ? sites[s - 1] : undefined;
    const country = COUNTRIES[Math.floor(random() * COUNTRIES.length)] ?? 'US';
    sites.push({ country, values: valuesOf(criteria, country, random), ...twin, id: `site-${s}` });
  }
  return sites;
}

function valuesOf(criteria: readonly Criterion[], country: Country, random: Random): Site['values'] {
  return Object.fromEntries(
    criteria.map((criterion) => {
      const { low, high } = readingFor(criterion, country) ?? criterion.readings[0] ?? { low: 0, high: 1 };
      const [draw, share] = [random(), random()];
      if (draw < 0.2) return [criterion.id, undefined];
      if (draw < 0.3) return [criterion.id, share < 0.5 ? low : high];
      return [criterion.id, low + (share * 1.4 - 0.2) * (high - low)];
    }),
  );
}

/** The same sites through the engine, as if they were regions. */
export function engineRanking(sites: readonly Site[], criteria: readonly Criterion[], scenario: Scenario): Ranking {
  const raw: RawTable = new Map(
    criteria.map((criterion) => [
      criterion.id,
      sites.map(({ country, values }) => {
        const isRead = criterion.appliesTo.includes(country) && readingFor(criterion, country) !== undefined;
        return isRead ? values[criterion.id] : undefined;
      }),
    ]),
  );
  const regions = sites.map(({ id, country }) => region(id, country));
  return rankPrepared(prepareRaw({ regions, criteria: withValues(criteria, scenario.values), raw }), scenario);
}

/** The table as CSV; the region of a site is the site itself. */
export function sitesCsv(sites: readonly Site[], criteria: readonly Criterion[]): string {
  const header = ['id', 'country', 'region', ...criteria.map(({ id }) => id)].join(',');
  const rows = sites.map(({ id, country, values }) =>
    [id, country, id, ...criteria.map((criterion) => values[criterion.id] ?? '')].join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

/** The first differences from the engine, in words; scores may differ by the last places of a logarithm. */
export function differences(ranking: Ranking, rows: readonly Scored[]): readonly string[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  const wrong = ranking.flatMap(({ regionId, score, coverage, rank }) => {
    const row = found.get(regionId);
    const same =
      row !== undefined &&
      row.coverage === coverage &&
      row.rank === (rank ?? null) &&
      (row.score === null ? score === undefined : Math.abs(row.score - (score ?? Number.NaN)) <= 1e-11);
    return same ? [] : [`${regionId}: engine ${score} ${coverage} ${rank}, statement ${JSON.stringify(row)}`];
  });
  return found.size === ranking.length ? wrong.slice(0, 5) : [`${ranking.length} sites, ${found.size} rows`];
}

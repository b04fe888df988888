import type { Atlas } from '../model/atlas';
import type { ComputedId, Criterion, CriterionReading } from '../model/criterion';
import type { Figure } from '../model/figure';
import type { Country } from '../model/geo';
import type { CriterionId, RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { RawTable } from '../model/score';

/** One slot per region in the order of `Atlas.regions`; `undefined` where nothing can be worked out. */
export type ComputedTable = ReadonlyMap<ComputedId, readonly (number | undefined)[]>;

const PER = 100_000;
const POPULATION = 'population_2020';

/** The reading of a country, else the one for all; `undefined` where the criterion is not measured there. */
export function readingFor(criterion: Criterion, country: Country): CriterionReading | undefined {
  return (
    criterion.readings.find((reading) => reading.scope === country) ??
    criterion.readings.find((reading) => reading.scope === 'all')
  );
}

/** The figure a criterion reads in a region; `undefined` when it is computed, not measured there, or missing. */
export function figureOf(atlas: Pick<Atlas, 'figures'>, criterion: Criterion, region: Region): Figure | undefined {
  const measure = readingFor(criterion, region.country)?.measure;
  return measure?.type === 'indicator' ? atlas.figures.get(measure.indicatorId)?.get(region.id) : undefined;
}

type RawSource = Pick<Atlas, 'regions' | 'criteria' | 'figures'>;

/** Raw values of every criterion in every region: figures as they are, or per 100,000 people of 2020, or computed. */
export function rawTable(atlas: RawSource, computed: ComputedTable): RawTable {
  const population = populationOf(atlas);
  const rows = new Map<CriterionId, readonly (number | undefined)[]>();
  for (const criterion of atlas.criteria) {
    rows.set(
      criterion.id,
      atlas.regions.map((region, slot) => {
        const reading = readingFor(criterion, region.country);
        if (!reading || !criterion.appliesTo.includes(region.country)) return undefined;
        if (reading.measure.type === 'computed') return computed.get(reading.measure.computedId)?.[slot];
        const value = atlas.figures.get(reading.measure.indicatorId)?.get(region.id)?.value;
        return reading.transform === 'per_capita' ? perCapita(value, population?.get(region.id)?.value) : value;
      }),
    );
  }
  return rows;
}

function perCapita(value: number | undefined, people: number | undefined): number | undefined {
  return value === undefined || !people ? undefined : (value / people) * PER;
}

/** The population of 2020, by which values per person are worked out. */
export function populationOf({ figures }: Pick<RawSource, 'figures'>): ReadonlyMap<RegionId, Figure> | undefined {
  for (const [id, row] of figures) if (id === POPULATION) return row;
  return undefined;
}

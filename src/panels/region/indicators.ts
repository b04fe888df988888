import type { Extras } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/geo';
import type { RegionId, SourceId } from '../../model/ids';
import type { Indicator, IndicatorTheme } from '../../model/region';

export const INDICATOR_THEMES: readonly IndicatorTheme[] = [
  'workforce',
  'economy',
  'infrastructure',
  'energy_water',
  'cost',
  'incentives_tax',
  'security',
  'institutions',
  'hazards',
];

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** All figures of one region in the order of the catalogue; an indicator without a figure here is left out. */
export function indicatorRows(extra: Extras['indicators'], regionId: RegionId): readonly IndicatorRow[] {
  return extra.indicators.flatMap((indicator) => {
    const figure = extra.figures.get(indicator.id)?.get(regionId);
    return figure === undefined ? [] : [{ indicator, figure }];
  });
}

export interface IndicatorGroup {
  readonly theme: IndicatorTheme;
  readonly rows: readonly IndicatorRow[];
}

/** Rows whose name holds every word of the query, accents aside, by theme; empty themes are left out. */
export function searchIndicators(
  rows: readonly IndicatorRow[],
  query: string,
  language: Language,
): readonly IndicatorGroup[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const hits = rows.filter(({ indicator }) => {
    const name = plain(indicator.names[language]);
    return words.every((word) => name.includes(word));
  });
  return INDICATOR_THEMES.flatMap((theme) => {
    const own = hits.filter(({ indicator }) => indicator.theme === theme);
    return own.length === 0 ? [] : [{ theme, rows: own }];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The indicators an overview opens with; those a region lacks are left out. */
export const KEY_INDICATORS: readonly string[] = [
  'population_2020',
  'labour_force_secondary_edu_pct',
  'wage_bridge_usd_hour',
  'industrial_electricity_bridge_usd_kwh',
  'water_stress_class_aqueduct',
  'homicide_rate_latest_100k',
  'combined_cit_pct',
];

export function keyRows(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return KEY_INDICATORS.flatMap((id) => rows.find(({ indicator }) => indicator.id === id) ?? []);
}

/** Every source the figures of a region rest on, with how many figures, most first. */
export function sourcesOf(
  figures: readonly Figure[],
): readonly { readonly id: SourceId; readonly figures: readonly Figure[] }[] {
  const bySource = new Map<SourceId, Figure[]>();
  for (const figure of figures) bySource.set(figure.sourceId, [...(bySource.get(figure.sourceId) ?? []), figure]);
  return [...bySource].map(([id, own]) => ({ id, figures: own })).sort((a, b) => b.figures.length - a.figures.length);
}

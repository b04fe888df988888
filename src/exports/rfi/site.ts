import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { SiteMeasure } from '../../model/site';
import { measureText } from '../../views/siteMeasure';
import type { Basis } from './basis';
import type { Field } from './field';
import type { AnswerLine } from './line';

/** A candidate site as answers need it: its own place, and what was measured for it. */
export interface AnswerSite {
  readonly name: string;
  readonly at: LngLat;
  readonly regionId: RegionId;
  readonly people?: number;
  /** People are those of its municipality, census of 2020; else of GeoNames. */
  readonly isCensus?: boolean;
  /** Chip plants within four hours. */
  readonly neighbours?: number;
  readonly measures: Readonly<Partial<Record<SiteMeasure, number>>>;
}

/** The region as seen from the site: its hours begin there. */
export function seenFrom(region: Region, { name, at }: AnswerSite): Region {
  return { ...region, referenceCity: { ...region.referenceCity, name, at } };
}

/** What is known of the site itself for a question; the figures of its region come after it. */
export function siteLines(study: Basis, { answer }: Field, site: AnswerSite): readonly AnswerLine[] {
  switch (answer.type) {
    case 'indicators':
      return answer.ids.some((id) => id === 'population_2020') ? peopleLines(study, site) : [];
    case 'parks':
      return measured(study, site, ['parkKm']);
    case 'projects':
      return answer.kinds.includes('atp') ? [...neighbourLine(study, site), ...measured(study, site, PLANTS)] : [];
    default:
      return [];
  }
}

const PLANTS: readonly SiteMeasure[] = ['plants50', 'plants100', 'plants200'];

function peopleLines(study: Basis, site: AnswerSite): readonly AnswerLine[] {
  const { text, atlas } = study;
  const around = measured(study, site, ['people30', 'people60']);
  if (site.people === undefined) return around;
  const edition = atlas.edition.slice(0, 4);
  const town: AnswerLine = {
    label: text.t('sites.people'),
    text: text.figure({ value: site.people, unit: 'persons' }),
    year: site.isCensus ? CENSUS : text.t('rfi.undated', { year: edition }),
    source: text.t(site.isCensus ? 'sites.peopleCensus' : 'sites.peopleGeonames'),
    certainty: site.isCensus ? 'high' : 'low',
    marks: '',
  };
  return [town, ...around];
}

const CENSUS = '2020';

function neighbourLine(study: Basis, { neighbours }: AnswerSite): readonly AnswerLine[] {
  if (neighbours === undefined) return [];
  const { text } = study;
  return [workedOut(study, text.t('sites.neighbours'), text.number(neighbours))];
}

function measured(study: Basis, { measures }: AnswerSite, wanted: readonly SiteMeasure[]): readonly AnswerLine[] {
  const { text } = study;
  return wanted.flatMap((measure) => {
    const value = measures[measure];
    if (value === undefined) return [];
    return [workedOut(study, text.t(`sites.measure.${measure}`), measureText(measure, value, text))];
  });
}

/** Worked out for the point from lists of places: an estimate of the year of the edition. */
function workedOut({ text, atlas }: Basis, label: string, value: string): AnswerLine {
  return {
    label,
    text: value,
    year: atlas.edition.slice(0, 4),
    source: text.t('rfi.site.source'),
    certainty: 'low',
    marks: text.t('dossier.tag.derived'),
  };
}

/** Says of every line whether it is the site's or its region's. */
export function scoped(lines: readonly AnswerLine[], scope: string): readonly AnswerLine[] {
  return lines.map((line) => ({ ...line, label: `${scope} · ${line.label}` }));
}

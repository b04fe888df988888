import type { SourceId } from '../model/ids';
import type { Programme, ProgrammeKind } from '../model/place';
import { FIRST_YEAR, type Selection } from '../model/scenario';
import type { StoryWorld } from './story/world';

export const TIMELINE_KINDS = ['policy', 'workforce', 'money', 'works', 'projects'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened or is to happen, with the source that says so. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: TimelineKind;
  /** As precise as the source: a day, a month or a year. */
  readonly date: string;
  readonly year: number;
  readonly name: string;
  /** What there is to say beyond the name. */
  readonly detail?: string;
  readonly countries: readonly string[];
  readonly sourceId: SourceId;
  /** Ahead of the day of the data. */
  readonly isExpected: boolean;
  /** What the map can show of it. */
  readonly place?: Selection;
}

type Given = Pick<StoryWorld, 'atlas' | 'extras' | 'text'>;

/** Policy, people, money, works at ports and projects from the first year on, oldest first. */
export function entriesOf(given: Given): readonly TimelineEntry[] {
  return [...programmes(given), ...awards(given), ...works(given), ...projects(given)]
    .filter(({ year }) => year >= FIRST_YEAR)
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)) || a.id.localeCompare(b.id));
}

export function lastYearOf(entries: readonly TimelineEntry[]): number {
  return Math.max(FIRST_YEAR, ...entries.map(({ year }) => year));
}

/** A bare year stands after its dated days: nobody knows when in the year it was. */
function sortKey({ date }: TimelineEntry): string {
  return date.length === 4 ? `${date}-99` : date;
}

const KIND_OF: Readonly<Record<ProgrammeKind, TimelineKind>> = {
  policy: 'policy',
  forum: 'policy',
  study: 'policy',
  workforce: 'workforce',
  incentive: 'money',
  finance: 'money',
};

function programmes({ atlas, extras, text: { language } }: Given): readonly TimelineEntry[] {
  return (extras.programmes ?? []).flatMap((one: Programme): readonly TimelineEntry[] => {
    if (one.date === undefined || one.year === undefined) return [];
    const [regionId] = one.regionIds;
    return [
      {
        id: one.id,
        kind: KIND_OF[one.kind],
        date: one.date,
        year: one.year,
        name: one.names[language],
        detail: one.descriptions[language],
        countries: one.countries,
        sourceId: one.sourceId,
        isExpected: one.date > atlas.edition,
        ...(regionId && { place: { type: 'region', id: regionId } as const }),
      },
    ];
  });
}

function awards({ atlas, extras, text }: Given): readonly TimelineEntry[] {
  return (extras.projects?.awards ?? []).flatMap((award): readonly TimelineEntry[] => {
    const date = award.finalDate ?? award.preliminaryDate;
    if (date === undefined) return [];
    const project = atlas.projects.find(({ id }) => award.projectIds.includes(id));
    return [
      {
        id: `award ${award.id}`,
        kind: 'money',
        date,
        year: Number(date.slice(0, 4)),
        name: text.t('time.award', { name: award.recipient, amount: text.figure(award.amount) }),
        countries: ['US'],
        sourceId: award.amount.sourceId,
        isExpected: date > atlas.edition,
        ...(project && { place: { type: 'project', id: project.id } as const }),
      },
    ];
  });
}

function works({ atlas, extras, text }: Given): readonly TimelineEntry[] {
  return (extras.ports?.works ?? []).flatMap((work): readonly TimelineEntry[] => {
    if (work.yearExpected === undefined) return [];
    const crossing = atlas.crossings.find(({ id }) => id === work.placeId);
    const port = atlas.ports.find(({ id }) => id === work.placeId);
    const border = crossing?.border ?? port?.border;
    return [
      {
        id: `work ${work.id}`,
        kind: 'works',
        date: String(work.yearExpected),
        year: work.yearExpected,
        name: work.names[text.language],
        detail: text.t(`tell.stage.${work.stage}`),
        countries: border === undefined ? [] : border.split('-'),
        sourceId: work.sourceId,
        isExpected: work.stage !== 'complete',
        ...(crossing && { place: { type: 'crossing', id: crossing.id } as const }),
        ...(port && { place: { type: 'port', id: port.id } as const }),
      },
    ];
  });
}

function projects({ atlas, extras, text }: Given): readonly TimelineEntry[] {
  const sources = new Map((extras.projects?.details ?? []).map(({ id, sourceId }) => [id, sourceId]));
  return atlas.projects.flatMap((project): readonly TimelineEntry[] => {
    const sourceId = sources.get(project.id);
    if (sourceId === undefined) return [];
    const entry = (year: number | undefined, what: 'announced' | 'starts'): readonly TimelineEntry[] =>
      year === undefined
        ? []
        : [
            {
              id: `${what} ${project.id}`,
              kind: 'projects',
              date: String(year),
              year,
              name: text.t(`time.${what}`, { name: project.name }),
              countries: [project.country],
              sourceId,
              isExpected: what === 'starts' && project.status !== 'operating',
              place: { type: 'project', id: project.id },
            },
          ];
    return [...entry(project.announcedYear, 'announced'), ...entry(project.startYear, 'starts')];
  });
}

import type { Project, ProjectStatus } from '../model/place';
import type { Crossing, PortWork } from '../model/port';

/** A project as of the end of a year; `expected` when the year is ahead and the source only plans it. */
export interface StatusAt {
  readonly status: ProjectStatus;
  readonly expected: boolean;
}

/**
 * Status of a project at the end of `year`, or nothing where it was not yet announced. The recorded status holds in
 * the year of the edition; earlier years follow from the announcement and the start, later ones from the planned start.
 */
export function projectStatusAt(project: Project, year: number, edition: string): StatusAt | undefined {
  const now = yearOf(edition);
  if (year < now) return earlier(project, year, now);
  const plannedStart = project.startYear !== undefined && project.startYear <= year;
  const isPlanned = project.status === 'announced' || project.status === 'under_construction';
  if (year > now && isPlanned && plannedStart) return { status: 'operating', expected: true };
  return { status: project.status, expected: false };
}

function earlier(project: Project, year: number, now: number): StatusAt | undefined {
  const { announcedYear, startYear, status } = project;
  const known = (then: ProjectStatus): StatusAt => ({ status: then, expected: false });
  if (announcedYear !== undefined && year < announcedYear) return undefined;
  const asOf = yearOf(project.statusAsOf ?? String(now));
  if (year >= asOf) return known(status);
  // A start without an announcement says nothing about the years before it.
  if (announcedYear === undefined && startYear !== undefined && year < startYear) return undefined;
  if (status === 'operating') return known(operatingBefore(project, year));
  // A plant that was given up after its start ran until the source says it had stopped.
  if (startYear !== undefined && year >= startYear && status === 'cancelled') return known('operating');
  if (announcedYear === undefined) return undefined;
  return known(status === 'under_construction' && year > announcedYear ? 'under_construction' : 'announced');
}

function operatingBefore({ announcedYear, startYear }: Project, year: number): ProjectStatus {
  if (startYear !== undefined && year >= startYear) return 'operating';
  if (announcedYear === undefined) return 'operating';
  return year > announcedYear ? 'under_construction' : 'announced';
}

/** What the ring of a crossing says. */
export type CrossingState = 'open' | 'building' | 'evaluation' | 'planned';

export interface CrossingAt {
  readonly state: CrossingState;
  readonly expected: boolean;
}

/** State of a crossing at the end of `year`; `works` may be empty while they are not loaded. */
export function crossingStateAt(
  crossing: Crossing,
  works: readonly PortWork[],
  year: number,
  edition: string,
): CrossingAt {
  const now = yearOf(edition);
  const own = works.filter(({ placeId }) => placeId === crossing.id);
  if (year > now && own.some((work) => isDueBy(work, year))) return { state: 'open', expected: true };
  if (year < now && own.length > 0 && own.every((work) => isUnknownIn(work, year))) {
    return { state: crossing.status === 'open' ? 'open' : 'planned', expected: false };
  }
  return { state: recordedState(crossing), expected: false };
}

function recordedState({ status, works }: Crossing): CrossingState {
  switch (status) {
    case 'planned':
      return 'planned';
    case 'building':
    case 'built-not-open':
      return 'building';
    case 'open':
      if (works === 'none') return 'open';
      return works;
  }
}

function isDueBy(work: PortWork, year: number): boolean {
  const isComing = work.stage === 'building' || work.stage === 'permitted' || work.stage === 'funded';
  return isComing && work.yearExpected !== undefined && work.yearExpected <= year;
}

function isUnknownIn(work: PortWork, year: number): boolean {
  // Some sources date a work in words (`about 2024-25`); the first year in them counts.
  const asOf = /\d{4}/.exec(work.statusAsOf ?? '')?.[0];
  return asOf !== undefined && Number(asOf) > year;
}

/** `2026-11-21`, `2026-11` and `2026` all give 2026. */
export function yearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  if (!Number.isInteger(year)) throw new Error(`yearOf: expected a date that begins with a year, got "${date}"`);
  return year;
}

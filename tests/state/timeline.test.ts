import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/place';
import type { Crossing, PortWork } from '../../src/model/port';
import { crossingStateAt, projectStatusAt, yearOf } from '../../src/state/timeline';
import { crossing } from '../corridors/make';
import { project } from '../map/make';

const EDITION = '2026-11-21';

/** Announced, start, recorded status and its date; then what is expected by year. */
const PROJECTS: readonly [string, Partial<Project>, Readonly<Record<number, string>>][] = [
  [
    'a fab that started',
    { announcedYear: 2021, startYear: 2024, status: 'operating', statusAsOf: '2025-02' },
    {
      2020: 'hidden',
      2021: 'announced',
      2022: 'under_construction',
      2023: 'under_construction',
      2024: 'operating',
      2026: 'operating',
      2030: 'operating',
    },
  ],
  ['an old plant', { status: 'operating' }, { 2020: 'operating', 2026: 'operating', 2032: 'operating' }],
  ['a plant with a start alone', { startYear: 2023, status: 'operating' }, { 2022: 'hidden', 2023: 'operating' }],
  [
    'one being built',
    { announcedYear: 2022, startYear: 2028, status: 'under_construction', statusAsOf: '2025-12' },
    {
      2021: 'hidden',
      2022: 'announced',
      2023: 'under_construction',
      2026: 'under_construction',
      2027: 'under_construction',
      2028: 'operating?',
      2032: 'operating?',
    },
  ],
  [
    'one announced',
    { announcedYear: 2024, startYear: 2029, status: 'announced', statusAsOf: '2025-03' },
    { 2023: 'hidden', 2024: 'announced', 2026: 'announced', 2028: 'announced', 2029: 'operating?' },
  ],
  [
    'one without a start',
    { announcedYear: 2025, status: 'announced' },
    { 2024: 'hidden', 2025: 'announced', 2032: 'announced' },
  ],
  [
    'one whose planned start has passed',
    { announcedYear: 2022, startYear: 2025, status: 'under_construction', statusAsOf: '2026-05' },
    { 2025: 'under_construction', 2026: 'under_construction', 2027: 'operating?' },
  ],
  [
    'one paused',
    { announcedYear: 2023, startYear: 2027, status: 'paused', statusAsOf: '2024-04' },
    { 2022: 'hidden', 2023: 'announced', 2024: 'paused', 2026: 'paused', 2030: 'paused' },
  ],
  [
    'one given up after its start',
    { startYear: 2020, status: 'cancelled', statusAsOf: '2025-12' },
    { 2020: 'operating', 2024: 'operating', 2025: 'cancelled', 2026: 'cancelled', 2030: 'cancelled' },
  ],
];

describe('projectStatusAt', () => {
  for (const [name, parts, byYear] of PROJECTS)
    it(`follows ${name} through the years`, () => {
      const seen = Object.keys(byYear).map((year) => {
        const then = projectStatusAt(project('p', parts), Number(year), EDITION);
        return [year, then === undefined ? 'hidden' : `${then.status}${then.expected ? '?' : ''}`];
      });
      expect(Object.fromEntries(seen)).toEqual(byYear);
    });

  it('gives the recorded status in the year of the edition', () => {
    for (const status of ['operating', 'under_construction', 'announced', 'paused', 'cancelled'] as const) {
      const then = projectStatusAt(project('p', { status, announcedYear: 2030, startYear: 2031 }), 2026, EDITION);
      expect(then).toEqual({ status, expected: false });
    }
  });
});

function work(placeId: Crossing['id'], parts: Partial<PortWork>): PortWork {
  const [sourceId] = [crossing('any').sourceId];
  return {
    id: 'w',
    placeId,
    names: { en: 'Works', es: 'Obras', fr: 'Travaux' },
    description: { en: '' },
    stage: 'building',
    statusText: { en: '' },
    sourceId,
    ...parts,
  };
}

describe('crossingStateAt', () => {
  const stateAt = (given: Crossing, works: readonly PortWork[], year: number) =>
    crossingStateAt(given, works, year, EDITION);

  it('gives the recorded state in the year of the edition', () => {
    expect(stateAt(crossing('a'), [], 2026).state).toBe('open');
    expect(stateAt(crossing('a', { works: 'building' }), [], 2026).state).toBe('building');
    expect(stateAt(crossing('a', { works: 'evaluation' }), [], 2026).state).toBe('evaluation');
    expect(stateAt(crossing('a', { status: 'building' }), [], 2026).state).toBe('building');
    expect(stateAt(crossing('a', { status: 'built-not-open' }), [], 2026).state).toBe('building');
    expect(stateAt(crossing('a', { status: 'planned' }), [], 2026).state).toBe('planned');
  });

  it('opens a new port in its expected year, as expected and not as known', () => {
    const port = crossing('a', { status: 'building' });
    const works = [work(port.id, { yearExpected: 2028, statusAsOf: '2025-08' })];
    expect(stateAt(port, works, 2027)).toEqual({ state: 'building', expected: false });
    expect(stateAt(port, works, 2028)).toEqual({ state: 'open', expected: true });
    expect(stateAt(port, works, 2020)).toEqual({ state: 'planned', expected: false });
  });

  it('expects what is built, permitted or paid for, not what is only planned or studied', () => {
    const port = crossing('a', { status: 'building' });
    const due = (stage: PortWork['stage']) => stateAt(port, [work(port.id, { stage, yearExpected: 2028 })], 2029).state;
    expect((['building', 'permitted', 'funded'] as const).map(due)).toEqual(['open', 'open', 'open']);
    expect((['planned', 'study'] as const).map(due)).toEqual(['building', 'building']);
  });

  it('ignores works of other places and works without a year', () => {
    const port = crossing('a', { status: 'building' });
    const other = crossing('b');
    expect(stateAt(port, [work(other.id, { yearExpected: 2027 }), work(port.id, {})], 2032).state).toBe('building');
  });

  it('takes the year out of a date in words', () => {
    const port = crossing('a', { works: 'building' });
    expect(stateAt(port, [work(port.id, { statusAsOf: 'about 2024-25' })], 2023).state).toBe('open');
    expect(stateAt(port, [work(port.id, { statusAsOf: 'about 2024-25' })], 2024).state).toBe('building');
  });
});

describe('yearOf', () => {
  it('reads dates of any length and names what is none', () => {
    expect([yearOf('2026-11-21'), yearOf('2026-11'), yearOf('2026')]).toEqual([2026, 2026, 2026]);
    expect(() => yearOf('soon')).toThrow(/expected a date.*"soon"/);
  });
});

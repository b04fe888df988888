import { describe, expect, it } from 'vitest';
import type { RankedWork } from '../../../src/corridors/border/merit';
import type { PlanEntry } from '../../../src/model/plan';
import { cameraOver } from '../../../src/panels/ports/cameraOver';
import { type ChangeDraft, changeOf, draftOf, minutesProposed } from '../../../src/panels/ports/changeDraft';
import { stepPath } from '../../../src/panels/ports/FrontierChart';
import { changeWords, costWords, listed, priceWords } from '../../../src/panels/ports/planWords';
import { groupsOf } from '../../../src/panels/ports/ranked';
import { worksByYear } from '../../../src/panels/ports/series';
import { sheetSources } from '../../../src/panels/ports/sheetSources';
import { builtWorld, textOf } from '../world';

const world = await builtWorld();
const [en, es, fr] = [await textOf('en'), await textOf('es'), await textOf('fr')];
const { planEntries, ports } = world.extras;

function crossing(id: string) {
  const found = world.atlas.crossings.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected the crossing ${id}, got none`);
  return found.id;
}

function entry(id: string): PlanEntry {
  const found = planEntries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected the entry ${id}, got none`);
  return found;
}

describe('a change in words', () => {
  const change = { crossingId: crossing('poe-2603-naco'), year: 2028, status: 'open', lanes: 1, minutes: 75 } as const;

  it('tells every part in each language', () => {
    expect(changeWords({ ...change, hoursPerDay: 12.5 }, en)).toEqual([
      'opens to trucks',
      '1 truck lane',
      '75 min a truck',
      'open 12.5 h a day',
    ]);
    expect(changeWords({ ...change, lanes: 4 }, es)[1]).toBe('4 carriles de carga');
    expect(changeWords(change, fr)[0]).toBe('s’ouvre aux camions');
  });

  it('says a missing cost is missing and a spent one spent', () => {
    expect(costWords(entry('douglas-commercial'), en)).toBe('cost USD 320 M');
    expect(costWords(entry('calexico-east-lanes'), en)).toBe('no cost found');
    expect(costWords(entry('gordie-howe'), en)).toBe('cost USD 4.7 bn, spent already');
    expect(priceWords(entry('douglas-commercial'), en)).toBe('USD 320 M');
    expect(priceWords(entry('calexico-east-lanes'), en)).toBe('no cost found');
  });

  it('joins names as the language does', () => {
    expect(listed(['Sonora', 'Chihuahua'], es)).toBe('Sonora y Chihuahua');
  });
});

describe('a change that is written', () => {
  const draft: ChangeDraft = { ...draftOf(crossing('poe-2603-naco'), 2028, undefined) };

  it('is none while nothing is changed', () => {
    expect(changeOf(draft)).toBe('nothing');
  });

  it.each([
    ['minutes', '-5'],
    ['minutes', '10081'],
    ['lanes', '0'],
    ['lanes', '2.5'],
    ['lanes', '61'],
    ['hours', '25'],
    ['hours', 'many'],
  ])('is refused with %s of %s', (field, typed) => {
    expect(changeOf({ ...draft, [field]: typed })).toBe('wrong');
  });

  it('comes back as it was', () => {
    const change = { crossingId: draft.crossingId, year: 2030, status: 'closed', minutes: 0, lanes: 60 } as const;
    expect(changeOf(draftOf(change.crossingId, 2028, change))).toEqual(change);
  });

  it('works out minutes from lanes and hours by hand', () => {
    const now = { minutes: 120, lanes: 2, hoursPerDay: 24 };
    // Half of 120 is queue and falls to a half: 60 + 30.
    expect(minutesProposed({ ...draft, lanes: '4' }, now, 0.5)).toBe(90);
    // Open half the day, a truck at any hour waits 12 × 12 / 48 = 3 hours.
    expect(minutesProposed({ ...draft, hours: '12' }, now, 0.5)).toBe(300);
    expect(minutesProposed({ ...draft, lanes: '4' }, { ...now, lanes: undefined }, 0.5)).toBeUndefined();
    expect(minutesProposed(draft, now, 0.5)).toBeUndefined();
  });
});

describe('priorities', () => {
  const work = (entryId: string, coverage: number, score?: number): RankedWork => ({
    entryId,
    coverage,
    parts: [],
    ...(score !== undefined && { score, rank: 9 }),
  });

  it('rank no project of which too little is known', () => {
    const { ranked, tooLittle } = groupsOf([work('a', 0.4, 90), work('b', 0.8, 60), work('c', 0.65, 60), work('d', 0)]);
    expect(ranked.map(({ entryId, rank }) => [entryId, rank])).toEqual([
      ['b', 1],
      ['c', 1],
    ]);
    expect(tooLittle.map(({ entryId, rank }) => [entryId, rank])).toEqual([
      ['a', undefined],
      ['d', undefined],
    ]);
  });
});

describe('works by year', () => {
  it('run forward, each once, and those without a year come last', () => {
    const groups = worksByYear(ports.works);
    expect(groups.flatMap(({ works }) => works)).toHaveLength(ports.works.length);
    const years = groups.map(({ year }) => year);
    expect(years.at(-1)).toBeUndefined();
    const dated = years.flatMap((year) => year ?? []);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
    for (const { year, works } of groups) expect(works.every(({ yearExpected }) => yearExpected === year)).toBe(true);
  });
});

describe('the frontier as a line', () => {
  it('steps up at each cost and runs level to the edge', () => {
    const steps = [
      { cost: 0, benefit: 0, isOptimal: true, chosen: [] },
      { cost: 10, benefit: 4, isOptimal: true, chosen: ['a'] },
    ];
    expect(
      stepPath(
        steps,
        (x) => x,
        (y) => 100 - y,
        30,
      ),
    ).toBe('M0 100H10V96H30');
  });
});

describe('the camera over regions that change', () => {
  it('stands in the middle of them, and nowhere without any', () => {
    expect(cameraOver([])).toBeUndefined();
    const camera = cameraOver([
      [-112, 33],
      [-100, 22],
    ]);
    expect(camera).toMatchObject({ type: 'at', center: [-106, 27.5] });
    const nearer = cameraOver([
      [-112, 33],
      [-110, 31],
    ]);
    if (camera?.type !== 'at' || nearer?.type !== 'at') throw new Error('expected two cameras at a place');
    expect(nearer.zoom).toBeGreaterThan(camera.zoom);
  });
});

describe('sources of the sheet', () => {
  it('name each source of an entry and its works once', () => {
    const sources = new Map(world.extras.sources.map((source) => [source.id, source]));
    const found = sheetSources([entry('douglas-commercial'), entry('santa-teresa')], ports.works, sources);
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(entry('douglas-commercial').sourceId);
    expect(ids).toContain(ports.works.find(({ id }) => id === 'santa-teresa-expansion')?.sourceId);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePortDetails } from '../../src/data/parse/ports';
import { placesOf, portState } from '../../src/panels/ports/compared';
import { indexLines, truckYears, worksAt } from '../../src/panels/ports/series';
import { spreadLabels } from '../../src/panels/ports/spread';
import { effectOnRegions } from '../../src/state/effect';
import { openingPorts } from '../../src/state/studiedPorts';
import { built } from '../data/files';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const details = parsePortDetails(built('ports'), 'ports.json');
const port = (id: string) => {
  const found = atlas.ports.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected port ${id}`);
  return found;
};

describe('truck series', () => {
  it('hold full years only: ten of them for a port of the statistics, none of 2025', () => {
    const years = truckYears(details.counts, port('poe-2507').id);
    expect(years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('start at 100 and end where the published counts say', () => {
    const [line] = indexLines(details.counts, [port('poe-2408')], 2015);
    const trucks = line?.points.map(({ trucks: figure }) => figure.value) ?? [];
    expect(line?.points[0]?.index).toBe(100);
    expect(line?.points.at(-1)?.index).toBeCloseTo((100 * (trucks.at(-1) ?? 0)) / (trucks[0] ?? 1), 9);
    expect(trucks.at(-1)).toBe(169_241);
  });

  it('leave out a port without trucks in the base year', () => {
    expect(indexLines(details.counts, [port('poe-2504')], 2015)).toEqual([]);
  });
});

describe('compared ports', () => {
  it('open with the four of the founding question', () => {
    expect(openingPorts(atlas).map((id) => port(id).name)).toEqual([
      'Calexico East',
      'San Luis',
      'Douglas',
      'Santa Teresa',
    ]);
  });

  it('say what is being built: a new port at Douglas, works under study at Calexico East', () => {
    expect(portState(port('poe-2601'), atlas.crossings)).toBe('building');
    expect(portState(port('poe-2507'), atlas.crossings)).not.toBe('open');
    expect(portState(port('poe-2602'), atlas.crossings)).toBe('open');
  });

  it('find the works of a port at its crossings, those under way before those finished', () => {
    const works = worksAt(details.works, placesOf(port('poe-2608'), atlas.crossings));
    expect(works.length).toBeGreaterThan(1);
    expect(works.at(-1)?.stage).toBe('complete');
  });
});

describe('effect of crossing minutes', () => {
  it('is nothing without a change', () => {
    expect(effectOnRegions(atlas, scenario.assumptions, []).every(({ minutesChange }) => minutesChange === 0)).toBe(
      true,
    );
  });

  it('never exceeds the minutes saved, and never hurts when a crossing gets faster', () => {
    const mariposa = atlas.crossings.find(({ id }) => id === 'poe-2604-mariposa');
    if (mariposa === undefined) throw new Error('expected Mariposa');
    const faster = { ...scenario.assumptions, crossingMinutesAt: { [mariposa.id]: 60 } };
    const effects = effectOnRegions(atlas, faster, []);
    expect(effects.every(({ minutesChange }) => minutesChange <= 0 && minutesChange >= -60)).toBe(true);
    expect(effects.find(({ regionId }) => regionId === 'MX-SON')?.minutesChange).toBe(-60);
  });
});

describe('spreadLabels', () => {
  it('keeps neighbours apart, their order and their mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (wanted) => {
        const placed = spreadLabels(wanted, 16);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
          if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean(placed)).toBeCloseTo(mean(wanted), 9);
        wanted.forEach((value, a) => {
          wanted.forEach((other, b) => {
            if (value < other) expect(placed[a] ?? 0).toBeLessThan(placed[b] ?? 0);
          });
        });
      }),
    );
  });
});

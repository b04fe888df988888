import { describe, expect, it } from 'vitest';
import { entryChanges, proposedMinutes } from '../../../src/corridors/border/entries';
import { crossingStates } from '../../../src/corridors/border/states';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { atlas } from '../built';
import { entries } from './works';

const states = crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, { plan: [], year: 2026 });
const made = (id: string) => {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`expected an entry ${id}`);
  return { entry, changes: entryChanges(entry, states, DEFAULT_ASSUMPTIONS, 2026) };
};

describe('proposedMinutes', () => {
  const usual = { minutesNow: 120, queueShare: 0.5 };
  it.each([
    ['half of it is queue, a quarter of which is left', { lanesBefore: 1, lanesAfter: 4 }, 75],
    ['fewer lanes lengthen it', { lanesBefore: 4, lanesAfter: 2 }, 180],
    ['unknown lanes change nothing', { lanesAfter: 4 }, 120],
    // (24 - 16)^2 / 48 h = 80 min of waiting for the gate; (24 - 12)^2 / 48 h = 180 min.
    ['from 12 to 16 hours a day', { hoursBefore: 12, hoursAfter: 16 }, 20],
    ['from 16 to 24 hours a day', { hoursBefore: 16, hoursAfter: 24 }, 40],
  ])('%s', (_, parts, expected) => {
    expect(proposedMinutes({ ...usual, ...parts })).toBe(expected);
  });

  it('is never below nothing', () => {
    expect(proposedMinutes({ minutesNow: 10, queueShare: 1, hoursBefore: 4, hoursAfter: 24 })).toBe(0);
  });
});

describe('ready-made entries', () => {
  it('open the new port of Douglas in 2028 with four lanes for one, and shut the old one to trucks', () => {
    expect(made('douglas-commercial').changes).toEqual([
      {
        crossingId: 'poe-2601-douglas-commercial',
        year: 2028,
        status: 'open',
        lanes: 4,
        minutes: 75,
        entryId: 'douglas-commercial',
      },
      { crossingId: 'poe-2601-douglas', year: 2028, status: 'closed', entryId: 'douglas-commercial' },
    ]);
    expect(made('douglas-commercial').entry.costUsd).toBe(320e6);
  });

  it('leave trucks alone at San Luis I, which is for passengers', () => {
    expect(made('san-luis-i').changes).toEqual([]);
    expect(made('san-luis-i').entry).toMatchObject({ costUsd: 307.5e6, isRoutable: false });
  });

  it('know no cost where no source gives dollars', () => {
    for (const id of ['calexico-east-lanes', 'puerto-verde', 'flor-de-mayo'])
      expect(made(id).entry.costUsd).toBeUndefined();
  });

  it('are told in three languages, and name crossings of the atlas', () => {
    const crossings = new Set(atlas.crossings.map(({ id }) => id));
    for (const { names, notes, changes } of entries) {
      for (const text of [names, notes]) {
        expect(new Set(Object.values(text)).size).toBe(3);
      }
      for (const { crossingId } of changes) expect(crossings.has(crossingId)).toBe(true);
    }
  });
});

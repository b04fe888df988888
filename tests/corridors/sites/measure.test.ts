import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/corridors/geodesy';
import { chipPlants, projectTargets } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { clockHoursWithPhoenix } from '../../../src/corridors/sites/clock';
import { siteMeasurer, straightKm } from '../../../src/corridors/sites/measure';
import { freshMeasurer } from '../../../src/exports/sites/siteList';
import { siteWorld } from '../../workers/siteWorld';
import { atlas, graph } from '../built';

const { data, parks, assumptions, border } = siteWorld;
const measure = siteMeasurer({ atlas, assumptions, profile: { fabs: [] }, border }, { data, parks });
const countryOf = new Map(atlas.regions.map(({ id, country }) => [id, country]));
const towns = data.towns
  .filter((_, index) => index % 31 === 0)
  .flatMap((town) => {
    const country = countryOf.get(town.regionId);
    return country ? [{ ...town, country }] : [];
  });

describe('what is measured at a site', () => {
  it('has the hours that the route to its fab has', () => {
    expect(towns.length).toBeGreaterThan(80);
    for (const { at, country, regionId } of towns) {
      const { fab } = measure({ at, country, regionId }).reach;
      if (fab === undefined) continue;
      const [target] = projectTargets(atlas.projects.filter(({ id }) => id === fab.id));
      if (target === undefined) throw new Error('expected the fab among the projects');
      const route = findRoute(graph, { type: 'point', at, country }, target.place, { by: 'hours' });
      expect(typeof route === 'string' ? route : route.hours).toBeCloseTo(fab.hours, 9);
    }
  });

  it('counts people and plants as one by one', () => {
    const people = [...data.municipalities, ...data.towns.filter(({ isCounted }) => isCounted)];
    const plants = chipPlants(atlas);
    for (const { at, country, regionId } of towns) {
      const { measures } = measure({ at, country, regionId });
      const within = (km: number) =>
        people.reduce((sum, one) => sum + (distanceKm(at, one.at) <= km ? one.people : 0), 0);
      expect(measures.people30).toBe(within(straightKm(30, country, assumptions)));
      expect(measures.people60).toBe(within(straightKm(60, country, assumptions)));
      for (const km of [50, 100, 200] as const) {
        expect(measures[`plants${km}`]).toBe(plants.filter((plant) => distanceKm(at, plant.at) <= km).length);
      }
      expect(measures.parkKm).toBeCloseTo(Math.min(...parks.map((park) => distanceKm(at, park.at))), 3);
    }
  });

  it('never reaches a fab sooner when a crossing closes', () => {
    const more = towns.map(({ at, country, regionId }) => measure({ at, country, regionId }).measures.failoverHours);
    expect(more.filter((hours) => hours !== undefined && hours < 0)).toEqual([]);
    expect(more.filter((hours) => hours !== undefined && hours > 0).length).toBeGreaterThan(3);
  });

  it('is the same from a network that remembers nothing', () => {
    const fresh = freshMeasurer(siteWorld);
    for (const { at, country, regionId } of towns.slice(0, 20)) {
      expect(fresh({ at, country, regionId })).toEqual(measure({ at, country, regionId }));
    }
  });

  it('shares office hours with Phoenix by the clocks of January', () => {
    const hours = (id: string) =>
      clockHoursWithPhoenix(atlas.regions.find((region) => region.id === id)?.id ?? missing(id));
    // Sonora keeps the time of Arizona; Mexico City is an hour ahead, Tijuana one behind, Toronto two, Newfoundland 3.5.
    expect(['US-AZ', 'MX-SON', 'MX-CMX', 'MX-BCN', 'CA-ON', 'CA-NL'].map(hours)).toEqual([9, 9, 8, 8, 7, 5.5]);
    const zones: Readonly<Record<string, string>> = {
      'US-CA': 'America/Los_Angeles',
      'US-TX': 'America/Chicago',
      'US-NY': 'America/New_York',
      'MX-ROO': 'America/Cancun',
      'MX-CHH': 'America/Chihuahua',
      'CA-BC': 'America/Vancouver',
      'CA-NS': 'America/Halifax',
      'US-HI': 'Pacific/Honolulu',
      'MX-SIN': 'America/Mazatlan',
      'CA-SK': 'America/Regina',
      'CA-QC': 'America/Montreal',
      'US-ID': 'America/Boise',
    };
    for (const [id, timeZone] of Object.entries(zones))
      expect([id, hours(id)]).toEqual([id, 9 - Math.abs(offset(timeZone) + 7)]);
  });

  it('counts every Mexican once', () => {
    // Population of the census of 2020 (INEGI): 126,014,024.
    expect(data.municipalities.reduce((sum, { people }) => sum + people, 0)).toBe(126_014_024);
    expect(data.towns.filter(({ isCounted, regionId }) => isCounted && regionId.startsWith('MX'))).toEqual([]);
  });
});

/** Hours ahead of UTC on 15 January 2026. */
function offset(timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date('2026-01-15T12:00Z'),
  );
  const [, sign, hours = '0', minutes = '0'] =
    /GMT([+-])(\d+):(\d+)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

function missing(id: string): never {
  throw new Error(`expected the region ${id}, got none`);
}

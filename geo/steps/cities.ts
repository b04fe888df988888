import { townsFrom } from '../geometry/towns';
import type { Step } from '../step';

const LEAST_PEOPLE = 15_000;
/** Thousandths of a degree, about 100 m: enough to fly the camera to a town. */
const DIGITS = 3;

/** Towns that search finds, one array per column, most people first. */
export const step: Step = {
  name: 'cities',
  outputs: ['data/cities.json'],
  async make() {
    const towns = await townsFrom(LEAST_PEOPLE);
    const columns = {
      name: towns.map(({ name }) => name),
      region: towns.map(({ regionId }) => regionId),
      lng: towns.map(({ at }) => Number(at[0].toFixed(DIGITS))),
      lat: towns.map(({ at }) => Number(at[1].toFixed(DIGITS))),
      population: towns.map(({ population }) => population),
    };
    return [{ path: 'data/cities.json', bytes: `${JSON.stringify(columns)}\n` }];
  },
};

import { readFileSync } from 'node:fs';
import { dailyTrucks } from '../../../src/corridors/border/trucks';
import { loadExtra } from '../../../src/data/extras';
import { atlas } from '../built';

const read = async (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));

/** The port projects and the trucks of 2024 as the app gets them. */
export const entries = await loadExtra(read, 'planEntries');
export const { counts } = await loadExtra(read, 'ports');
export const trucks = dailyTrucks(atlas, counts);

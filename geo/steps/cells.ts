import { readFileSync } from 'node:fs';
import { parseOutlines } from '../../src/data/parse/outlines';
import { cellsWithin } from '../geometry/cells';
import { packCells } from '../packCells';
import type { Step } from '../step';

/** Made by the step `states`; its regions stand in the order of `regions.json`. */
const OUTLINES = 'data/geo/regions-fine.geojson';

/** `data/cells.bin`: the hexagons whose centre lies in one of the regions. */
export const step: Step = {
  name: 'cells',
  outputs: ['data/cells.bin'],
  async make() {
    const json = JSON.parse(readFileSync(new URL(`../../public/${OUTLINES}`, import.meta.url), 'utf8'));
    const { features } = parseOutlines(json, OUTLINES);
    return [{ path: 'data/cells.bin', bytes: packCells(cellsWithin(features), features.length) }];
  },
};

import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { parseParks } from '../../src/data/parse/parks';
import { parseSites } from '../../src/data/parse/sites';
import type { SiteWorld } from '../../src/exports/sites/siteList';
import { atlas } from '../corridors/built';
import { built } from '../data/files';

/** The sites of the built data under the default assumptions, without points of a user. */
export const siteWorld: SiteWorld = {
  atlas,
  assumptions: DEFAULT_ASSUMPTIONS,
  fabs: [],
  border: { plan: [], year: 2026 },
  values: [],
  data: parseSites(built('sites'), 'sites.json'),
  parks: parseParks(built('parks'), 'parks.json'),
  kinds: ['town', 'park', 'project'],
  own: [],
};

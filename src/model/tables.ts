/** Everything the map shows, as tables: one for each kind of thing, in the order of the picker. */
export const TABLES = [
  'regions',
  'sites',
  'ports',
  'crossings',
  'projects',
  'links',
  'parks',
  'gateways',
  'resources',
  'programmes',
  'works',
] as const;
export type TableId = (typeof TABLES)[number];

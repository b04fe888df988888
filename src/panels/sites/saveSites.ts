import { SITE_MEASURES } from '../../model/site';
import type { SiteRow } from '../../model/sitePicture';
import type { Text } from '../../text/text';

/** The listed sites as a table, numbers as they are; an empty cell is a missing value. */
export function saveSites(
  rows: readonly SiteRow[],
  { t }: Text,
  nameOf: (row: SiteRow) => string,
  regionOf: (id: string) => string,
): void {
  const head = [
    'rank',
    'id',
    'name',
    'region',
    'lng',
    'lat',
    'score',
    'coverage',
    'fab_hours',
    'port_hours',
    'air_hours',
    'chip_neighbours',
    ...SITE_MEASURES,
  ];
  const lines = rows.map((row) => [
    row.rank,
    row.id,
    nameOf(row),
    regionOf(row.regionId),
    row.lng,
    row.lat,
    row.score,
    row.coverage,
    row.fabHours,
    row.portHours,
    row.airHours,
    row.neighbours,
    ...SITE_MEASURES.map((measure) => row.measures[measure]),
  ]);
  const text = [head, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n');
  const address = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${t('sites.file')}.csv`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Text that a spreadsheet would run as a formula gets a quote in front; negative numbers stay numbers. */
export function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

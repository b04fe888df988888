import type { RegionId } from '../../model/ids';

/** Hours behind UTC on 15 January of the main zone of a region; of the others that of its country below. */
const BEHIND: Readonly<Record<string, number>> = {
  'MX-BCN': 8,
  'MX-BCS': 7,
  'MX-NAY': 7,
  'MX-SIN': 7,
  'MX-SON': 7,
  'MX-ROO': 5,
  'US-AK': 9,
  'US-HI': 10,
  ...zone(8, 'US-CA US-NV US-OR US-WA CA-BC'),
  ...zone(7, 'US-AZ US-CO US-ID US-MT US-NM US-UT US-WY CA-AB CA-NT CA-YT'),
  ...zone(
    6,
    'US-AL US-AR US-IA US-IL US-KS US-LA US-MN US-MO US-MS US-ND US-NE US-OK US-SD US-TN US-TX US-WI CA-MB CA-SK',
  ),
  ...zone(4, 'CA-NB CA-NS CA-PE'),
  'CA-NL': 3.5,
};
const USUAL: Readonly<Record<string, number>> = { MX: 6, US: 5, CA: 5 };
const PHOENIX = 7;
/** Office hours, 8:00 to 17:00 on each clock. */
const OFFICE_HOURS = 9;

function zone(hours: number, ids: string): Record<string, number> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, hours]));
}

/** Hours of an office day (8:00 to 17:00) that a region shares with Phoenix in January. */
export function clockHoursWithPhoenix(id: RegionId): number {
  const behind = BEHIND[id] ?? USUAL[id.slice(0, 2)] ?? PHOENIX;
  return Math.max(0, OFFICE_HOURS - Math.abs(behind - PHOENIX));
}

import type { Assumptions } from '../model/scenario';

/** What the hours rest on until a user says otherwise. Nobody measured them; they are shown wherever hours are shown. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  speedKmh: {
    // The limit that NOM-012 sets for the heaviest double trailers; no measured truck speed by road was found.
    motorway: 80,
    // Two-lane roads of the interior: towns, grades and overtaking cost about an eighth of the motorway's pace.
    highway: 70,
    // City streets and yards between a crossing and its town.
    'port access': 40,
    // Local roads between a site and the nearest node of the network.
    'off network': 60,
  },
  // Links of the network are a median 1.15 times their straight line; local roads wind more.
  circuity: 1.3,
  // Farther than this a straight line says nothing about a road: the far north and the islands stay off the network.
  maxAccessKm: 300,
  // Queue and inspection both ways of a loaded truck; no dependable average exists for the busiest ports.
  crossingMinutes: 120,
  crossingMinutesAt: {},
  // One pace for all three countries: no measured truck speed by country was found.
  speedFactor: { MX: 1, US: 1, CA: 1 },
  // Off: a relay of drivers keeps the truck moving, and hours stay comparable with published driving times.
  restRules: false,
  // The 95th of 100 trucks waited 2 to 4 times the median at 15 Canadian-border crossings in 2023 (Transport Canada); as a
  // lognormal that is a 90th of about twice the median. No such pair exists for the busiest Mexican-border crossings.
  crossingP10: 0.5,
  crossingP90: 2,
  // Nobody measured how truck times spread by road: a good night five per cent quicker, one day in ten a sixth slower.
  roadP10: 0.95,
  roadP90: 1.15,
  // Half of the minutes is standing in line, which shrinks as lanes are added; the other half is inspection, which does not.
  queueShare: 0.5,
};

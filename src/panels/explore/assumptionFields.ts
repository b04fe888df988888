import type { Assumptions } from '../../model/scenario';
import type { MessageKey } from '../../text/messages/en';

export type SpeedClass = keyof Assumptions['speedKmh'];
type PlainPart = Exclude<keyof Assumptions, 'speedKmh' | 'crossingMinutesAt' | 'speedFactor' | 'restRules'>;

export const SPEEDS: readonly {
  readonly roadClass: SpeedClass;
  readonly label: MessageKey;
  readonly why: MessageKey;
}[] = [
  { roadClass: 'motorway', label: 'explore.assume.motorway', why: 'explore.assume.motorwayWhy' },
  { roadClass: 'highway', label: 'explore.assume.highway', why: 'explore.assume.highwayWhy' },
  { roadClass: 'port access', label: 'explore.assume.portAccess', why: 'explore.assume.portAccessWhy' },
  { roadClass: 'off network', label: 'explore.assume.offNetwork', why: 'explore.assume.offNetworkWhy' },
];

export interface PlainField {
  readonly part: PlainPart;
  readonly label: MessageKey;
  readonly why: MessageKey;
  /** A share has none. */
  readonly unit?: MessageKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How long a way takes. */
export const WAYS: readonly PlainField[] = [
  {
    part: 'crossingMinutes',
    label: 'explore.assume.crossing',
    why: 'explore.assume.crossingWhy',
    unit: 'explore.unit.min',
    min: 0,
    max: 1440,
    step: 5,
  },
  {
    part: 'circuity',
    label: 'explore.assume.circuity',
    why: 'explore.assume.circuityWhy',
    unit: 'explore.unit.times',
    min: 1,
    max: 3,
    step: 0.05,
  },
  {
    part: 'maxAccessKm',
    label: 'explore.assume.access',
    why: 'explore.assume.accessWhy',
    unit: 'explore.unit.km',
    min: 10,
    max: 2000,
    step: 10,
  },
];

const TIMES = { unit: 'explore.unit.times', step: 0.05 } as const;

/** How far a way's hours spread, and what more lanes do. */
export const SPREADS: readonly PlainField[] = [
  { part: 'crossingP10', label: 'versus.crossingP10', why: 'assume.crossingP10', min: 0.05, max: 1, ...TIMES },
  { part: 'crossingP90', label: 'versus.crossingP90', why: 'assume.crossingP90', min: 1, max: 20, ...TIMES },
  { part: 'roadP10', label: 'versus.roadP10', why: 'assume.roadP10', min: 0.05, max: 1, ...TIMES },
  { part: 'roadP90', label: 'versus.roadP90', why: 'assume.roadP90', min: 1, max: 5, ...TIMES },
  { part: 'queueShare', label: 'versus.queueShare', why: 'assume.queueShare', min: 0, max: 1, step: 0.05 },
];

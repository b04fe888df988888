import type { CriterionId, RegionId } from '../../model/ids';
import type { REFERENCE_PLANT } from '../../scoring/profile';
import type { Text } from '../../text/text';
import type { Study } from '../study';
import { onSheet } from './cells';

/** Rows and columns that more than one sheet must know. Rows and columns count from 1. */
export const FIRST_ROW = 6;
/** Of the matrices: code, region and country stand before it. */
export const FIRST_COLUMN = 4;
/** Of the contributions on the sheet of scores. */
export const POINTS_COLUMN = 16;

export const RULES = {
  method: { row: 4, column: 2 },
  methods: { row: 4, column: 6 },
  coverage: { row: 6, column: 2 },
  countries: { row: 9, column: 2 },
  profile: { row: 14, column: 2 },
  picked: { row: 24, column: 3 },
} as const;

/** Columns of the sheet of weights. */
export const WEIGHT = {
  id: 1,
  name: 2,
  theme: 3,
  weight: 4,
  multiplier: 5,
  effective: 6,
  share: 7,
  min: 8,
  max: 9,
  unit: 10,
};

/** Columns of the sheet of goalposts; `x` and `v` have eight each. */
export const POST = {
  id: 1,
  name: 2,
  scope: 3,
  kind: 4,
  worst: 5,
  best: 6,
  low: 7,
  idealLow: 8,
  idealHigh: 9,
  high: 10,
  at: 11,
  below: 12,
  above: 13,
  x: 14,
  v: 22,
  number: 30,
  shift: 31,
  from: 32,
  span: 33,
  kinds: 35,
} as const;

/** Columns of the sheet of scores. */
export const SCORE = {
  inScope: 4,
  fails: 5,
  known: 6,
  applying: 7,
  coverage: 8,
  logs: 9,
  score: 10,
  status: 11,
  compared: 12,
  rank: 13,
  order: 14,
} as const;

export const PROFILE_PARTS = ['headcount', 'floorAreaM2', 'powerMw', 'waterM3Day', 'trucksDay'] as const;
export type ProfilePart = keyof typeof REFERENCE_PLANT;

const SHEETS = ['readMe', 'ranking', 'weights', 'rules', 'goalposts', 'scores', 'scaled', 'values', 'sources'] as const;
export type SheetId = (typeof SHEETS)[number];

/** Where everything of one study is. */
export interface Layout {
  readonly study: Study;
  readonly text: Text;
  readonly criterionIds: readonly CriterionId[];
  readonly regionIds: readonly RegionId[];
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Last row of the sheet of weights. */
  readonly lastWeight: number;
  name(sheet: SheetId): string;
  /** `'Pesos'!` */
  on(sheet: SheetId): string;
}

export function layoutOf(study: Study): Layout {
  const { prepared, text } = study;
  const criterionIds = prepared.criteria.map(({ id }) => id);
  const name = (sheet: SheetId): string => text.t(`workbook.sheet.${sheet}`).slice(0, 31);
  return {
    study,
    text,
    criterionIds,
    regionIds: prepared.regions.map(({ id }) => id),
    lastRow: FIRST_ROW + prepared.regions.length - 1,
    lastColumn: FIRST_COLUMN + criterionIds.length - 1,
    lastWeight: FIRST_ROW + criterionIds.length - 1,
    name,
    on: (sheet) => onSheet(name(sheet)),
  };
}

/** Rows under a matrix for what is asked of each criterion, and where it counts. */
export const belowRow = ({ lastRow }: Layout, index: number): number => lastRow + 2 + index;

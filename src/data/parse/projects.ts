import type { Extras } from '../../model/atlas';
import type { Figure, FigureMark, UnitId } from '../../model/figure';
import type { ProjectId, SourceId } from '../../model/ids';
import type { ChipsAward, ProjectDetail } from '../../model/place';
import { type Cells, Columns, given } from './columns';
import { CERTAINTIES } from './figures';
import { optionalWords, readWords } from './words';

const AWARD_STATUSES: readonly ChipsAward['status'][] = ['final', 'preliminary', 'proposed'];
const VERIFIED: readonly ProjectDetail['verified'][] = ['yes', 'partly', 'dated', 'no'];

/** The year an undated article was read in; its figures carry the period `undated` beside it. */
const READ_IN = 2026;

/** What popups show beyond the place, and the CHIPS awards, from `projects.json`. */
export function parseProjectDetails(json: unknown, file: string): Extras['projects'] {
  return {
    details: Columns.read(json, file, 'details').map(readDetail),
    awards: Columns.read(json, file, 'awards').map(readAward),
  };
}

function readDetail(row: Cells): ProjectDetail {
  return {
    id: row.id<ProjectId>('id'),
    activity: readWords(row, 'activity'),
    certainty: row.choice('certainty', CERTAINTIES),
    verified: row.choice('verified', VERIFIED),
    sourceId: row.id<SourceId>('source'),
    ...given({
      process: optionalWords(row, 'process'),
      investment: amount(row, 'investment', 'usd', []),
      // Awards are stated as "up to".
      award: amount(row, 'award', 'usd', ['bound']),
      awardStatus: row.optionalChoice('awardStatus', AWARD_STATUSES),
      jobs: amount(row, 'jobs', 'jobs', []),
      note: optionalWords(row, 'note'),
    }),
  };
}

/** The figure of the columns `field` and `fieldYear`; a figure without a year comes from an undated article. */
function amount(row: Cells, field: string, unit: UnitId, marks: readonly FigureMark[]): Figure | undefined {
  const value = row.optionalNumber(field);
  if (value === undefined) return undefined;
  const year = row.optionalNumber(`${field}Year`);
  return {
    value,
    unit,
    year: year ?? READ_IN,
    sourceId: row.id<SourceId>('source'),
    certainty: row.choice('certainty', CERTAINTIES),
    marks,
    ...(year === undefined ? { period: 'undated' } : {}),
  };
}

function readAward(row: Cells): ChipsAward {
  return {
    id: row.text('id'),
    recipient: row.text('recipient'),
    programme: row.text('programme'),
    status: row.choice('status', AWARD_STATUSES),
    amount: {
      value: row.number('amount'),
      unit: 'usd',
      year: row.number('year'),
      sourceId: row.id<SourceId>('source'),
      certainty: row.choice('certainty', CERTAINTIES),
      marks: ['bound'],
    },
    projectIds: row.ids<ProjectId>('projects'),
    ...given({
      finalDate: row.optionalText('finalDate'),
      preliminaryDate: row.optionalText('preliminaryDate'),
      note: optionalWords(row, 'note'),
    }),
  };
}

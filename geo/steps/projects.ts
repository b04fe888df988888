import { type Row, readTable } from '../csv';
import { type Cell, inThreeLanguages, joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/**
 * `data/projects.json`: what popups show beyond the place, and the CHIPS awards.
 *
 * Years of figures stand in the table: investment has the year it was announced, else the newest source; jobs the year
 * of the newest source, else of the status; an award the year of its final or preliminary date.
 */
export const step: Step = {
  name: 'projects',
  outputs: ['data/projects.json'],
  async make() {
    const bytes = tablesFile({
      details: pack(readTable('projects/projects.csv').map(detail)),
      awards: pack(readTable('projects/awards.csv').map(award)),
    });
    return [{ path: 'data/projects.json', bytes }];
  },
};

function detail(row: Row): Record<string, Cell> {
  return {
    id: row.text('id'),
    ...inThreeLanguages(row, 'activity'),
    ...inThreeLanguages(row, 'process'),
    investment: row.optionalNumber('investment_usd'),
    investmentYear: row.optionalNumber('investment_year'),
    award: row.optionalNumber('award_usd'),
    awardYear: yearOf(row.optional('award_date')),
    awardStatus: row.optional('award_status'),
    jobs: row.optionalNumber('jobs'),
    jobsYear: row.optionalNumber('jobs_year'),
    ...inThreeLanguages(row, 'note'),
    certainty: row.text('certainty'),
    verified: row.text('verified'),
    source: freeTextSourceId(row.text('source')),
  };
}

function award(row: Row): Record<string, Cell> {
  return {
    id: row.text('id'),
    recipient: row.text('recipient'),
    programme: row.text('programme'),
    status: row.text('status'),
    amount: row.number('amount_usd'),
    year: row.number('year'),
    finalDate: row.optional('final_date'),
    preliminaryDate: row.optional('preliminary_date'),
    projects: joined(row.text('project_ids')),
    ...inThreeLanguages(row, 'note'),
    certainty: row.text('certainty'),
    source: freeTextSourceId(row.text('source')),
  };
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

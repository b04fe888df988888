import { NO_SITES, type Order } from '../order';
import type { Study } from '../study';
import { comparisonReport } from './comparison';
import { crossingReport } from './crossing';
import { fullReport, rankingReport } from './full';
import type { Report } from './model';
import { regionReport } from './region';
import { storyReport } from './story';

type Wanted = Pick<Order, 'document' | 'regionIds' | 'crossingId'> & Partial<Pick<Order, 'sites'>>;

/** The document that is ordered of a study. Throws ProblemError where the order names nothing to write of. */
export function reportOf(study: Study, { document, regionIds, crossingId, sites = NO_SITES }: Wanted): Report {
  switch (document) {
    case 'ranking':
      return rankingReport(study);
    case 'region':
      return regionReport(study, regionIds[0]);
    case 'comparison':
      return comparisonReport(study, regionIds, sites);
    case 'crossing':
      return crossingReport(study, crossingId);
    case 'full':
      return fullReport(study);
    case 'story':
      return storyReport(study);
  }
}

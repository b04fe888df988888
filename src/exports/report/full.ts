import { RANGE_DRAWS } from '../../scoring/weightBand';
import type { Study } from '../study';
import { changesSection } from './changes';
import { closeReport, RANGE_SHARE } from './closing';
import { criteriaTable } from './criteriaSection';
import { type Desk, named, openDesk, score, setting, TITLE } from './desk';
import type { Report, Section } from './model';
import { confidenceTable, mapSection, rankingHead, rankingTable, unrankedTable } from './rankingSections';

/** The ranking alone, with its map and bands. */
export function rankingReport(study: Study): Report {
  const desk = openDesk(study, TITLE.report);
  const sections = [rankingHead(desk), mapSection(desk), rankingTable(desk), ...unrankedTable(desk)];
  return closeReport(desk, { document: 'ranking', title: titleOf(study), sections, pages: 'many' });
}

/** Ranking, confidence, method, criteria with goalposts and weights, what the scenario changes, limits and sources. */
export function fullReport(study: Study): Report {
  const desk = openDesk(study, TITLE.report);
  const sections: readonly Section[] = [
    rankingHead(desk),
    mapSection(desk),
    rankingTable(desk),
    ...unrankedTable(desk),
    ...confidenceTable(desk),
    howSection(desk),
    criteriaTable(desk),
    changesSection(desk),
    limitsSection(desk),
  ];
  return closeReport(desk, { document: 'full', title: titleOf(study), sections, pages: 'many' });
}

function titleOf({ text }: Study) {
  return named(text.t('documents.full.title'));
}

function howSection(desk: Desk): Section {
  const { scenario, text } = desk.study;
  return {
    type: 'lines',
    title: desk.line('documents.full.how'),
    lines: [
      desk.line('documents.full.how.figures'),
      desk.line('documents.full.how.scale'),
      desk.line(`explore.method.${scenario.method}.says`),
      desk.line('documents.full.how.weights', { least: setting(text.percent(scenario.minCoverage)) }),
      desk.line('documents.full.how.ranges', {
        share: score('edge', text.percent(RANGE_SHARE)),
        draws: score('count', text.number(RANGE_DRAWS)),
        way: scenario.uncertainty.weights,
        band: setting(text.percent(scenario.uncertainty.band)),
        data: scenario.uncertainty.data,
      }),
    ],
  };
}

const LIMITS = ['weights', 'site', 'missing', 'canada', 'hours', 'bands'] as const;

function limitsSection(desk: Desk): Section {
  const lines = LIMITS.map((limit) => desk.line(`documents.full.limit.${limit}`));
  return { type: 'lines', title: desk.line('documents.full.limits'), lines };
}

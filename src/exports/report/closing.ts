import { FIRST_TITLE } from '../../scoring/defaults';
import { PRESETS, presetById } from '../../scoring/presets';
import { effectiveWeights } from '../../scoring/profile';
import { RANGE_DRAWS } from '../../scoring/weightBand';
import type { DocumentId } from '../order';
import type { Study } from '../study';
import { type Desk, named, score } from './desk';
import type { Line, Name, Report, Section } from './model';

/** The middle part of the draws that a range covers. */
export const RANGE_SHARE = 0.9;

interface Given {
  readonly document: DocumentId;
  readonly title: Name;
  readonly sections: readonly Section[];
  readonly pages: Report['pages'];
}

/** Puts head and foot around the sections of a document: by now every source has its number. */
export function closeReport(desk: Desk, { document, title, sections, pages }: Given): Report {
  const { study } = desk;
  return {
    document,
    title,
    sections,
    pages,
    kind: desk.line(`documents.kind.${document}`),
    about: named(scenarioName(study)),
    date: named(study.text.date(study.madeOn)),
    sourcesTitle: desk.line('documents.sources'),
    footnotes: desk.footnotes(),
    methodTitle: desk.line('documents.method'),
    method: [methodLine(desk), editionLine(desk)],
  };
}

/** The scenario's own name, and the preset its weights are from where they are one. */
function scenarioName(study: Study): string {
  const { scenario, atlas, text } = study;
  const preset = PRESETS.find(({ id }) => {
    const weights = presetById(id).weights(atlas.criteria);
    return atlas.criteria.every(({ id: criterion }) => weights[criterion] === scenario.weights[criterion]);
  });
  const weights = preset?.names[text.language] ?? text.t('explore.preset.custom');
  return `${scenarioTitle(study)}, ${weights}`;
}

/** The scenario's own name, or its first one in the reader's language. */
export function scenarioTitle({ scenario, text }: Study): string {
  return scenario.title === FIRST_TITLE ? text.t('bar.firstTitle') : scenario.title;
}

function methodLine(desk: Desk): Line {
  const { scenario, atlas, text } = desk.study;
  const weights = effectiveWeights(scenario, atlas.criteria);
  const criteria = atlas.criteria.filter(({ id }) => (weights[id] ?? 0) > 0).length;
  const key = scenario.method === 'weighted_sum' ? 'documents.method.mean' : 'documents.method.geometric';
  return desk.line(key, {
    criteria: score('count', text.number(criteria)),
    share: score('edge', text.percent(RANGE_SHARE)),
    draws: score('count', text.number(RANGE_DRAWS)),
  });
}

function editionLine(desk: Desk): Line {
  const { atlas, text } = desk.study;
  return desk.line('documents.edition', { date: text.date(atlas.edition) });
}

import type { RegionId } from '../../model/ids';
import { ProblemError } from '../../scoring/mcda/fault';
import { fieldById } from './allFields';
import { type Answer, answersFor } from './answer';
import type { Basis } from './basis';
import { bestMatch, type Match, SURE_CONFIDENCE } from './match';
import type { Asked, Questionnaire } from './read';
import type { AnswerSite } from './site';

/** A question with what it was matched with; a person's own choice has no doubt and no reasons. */
export interface Matched {
  readonly asked: Asked;
  readonly match?: Match;
  readonly isOwn: boolean;
}

/** What stands beside a question in the end. */
export interface Row {
  readonly asked: Asked;
  readonly status: 'answered' | 'doubtful' | 'gap';
  readonly field: string;
  readonly match?: Match;
  readonly isOwn: boolean;
  readonly answer: Answer;
}

export function matched(asked: Asked): Matched {
  const match = bestMatch(asked.text);
  return { asked, isOwn: false, ...(match && { match }) };
}

/** The same question under a field that a person chose; nothing for none. */
export function withField({ asked }: Matched, fieldId: string | undefined): Matched {
  return fieldId === undefined
    ? { asked, isOwn: true }
    : { asked, isOwn: true, match: { fieldId, confidence: 1, phrases: [] } };
}

/** Rows for one region, or for a site in it, in the order of the questions. Throws ProblemError for an unknown region. */
export function rowsFor(
  study: Basis,
  regionId: RegionId,
  questions: readonly Matched[],
  site?: AnswerSite,
): readonly Row[] {
  const region = study.atlas.regions.find(({ id }) => id === regionId);
  if (region === undefined) throw new ProblemError([{ path: 'region', expected: 'a known region', got: regionId }]);
  const answer = answersFor(study, region, site);
  const known = new Map<string, Answer>();
  return questions.map(({ asked, match, isOwn }): Row => {
    const field = match && fieldById(match.fieldId);
    if (match === undefined || field === undefined) {
      return {
        asked,
        status: 'gap',
        field: '',
        isOwn,
        answer: { type: 'gap', close: study.text.t('rfi.close.unknown') },
      };
    }
    const found = known.get(field.id) ?? answer(field);
    known.set(field.id, found);
    const isSure = match.confidence >= SURE_CONFIDENCE;
    const status = found.type === 'gap' ? 'gap' : isSure ? 'answered' : 'doubtful';
    return { asked, status, field: field.names[study.text.language], match, isOwn, answer: found };
  });
}

/** All of a questionnaire at once, as the headless engine does it. */
export function answered(
  study: Basis,
  regionId: RegionId,
  { asked }: Questionnaire,
  site?: AnswerSite,
): readonly Row[] {
  return rowsFor(study, regionId, asked.map(matched), site);
}

import type { Matched } from '../../exports/rfi/answered';
import type { Questionnaire } from '../../exports/rfi/read';
import type { AnswerSite } from '../../exports/rfi/site';
import type { RegionId } from '../../model/ids';

/** The questionnaire at hand, with a person's own matches; the exported file is how it outlasts the sitting. */
export interface Kept {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly Matched[];
  readonly regionId: RegionId;
  /** The site in that region that the answers are for; none: the region. */
  readonly site?: AnswerSite;
}

/** Of this sitting: kept while the dialog is closed, gone with the page, never saved or sent. */
let kept: Kept | undefined;

export function keptAnswers(): Kept | undefined {
  return kept;
}

export function keepAnswers(next: Kept | undefined): void {
  kept = next;
}

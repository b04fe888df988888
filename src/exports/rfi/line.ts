import type { Certainty } from '../../model/figure';

/** One sourced statement. */
export interface AnswerLine {
  readonly label: string;
  /** With its unit, in the reader's habits. */
  readonly text: string;
  readonly year: string;
  readonly source: string;
  readonly address?: string;
  readonly certainty: Certainty;
  /** National, derived and the like. */
  readonly marks: string;
}

import type { Atlas } from '../../model/atlas';
import type { CriterionId } from '../../model/ids';
import type { Uncertainty } from '../../model/uncertainty';
import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';

/** What each part of the doubts is called. */
export const DOUBT_NAMES: Readonly<Record<keyof Uncertainty, MessageKey>> = {
  weights: 'confidence.doubts.weights',
  band: 'confidence.doubts.band',
  bandOf: 'confidence.doubts.bandPercent',
  closeness: 'confidence.doubts.closeness',
  data: 'confidence.doubts.data',
  errorOf: 'confidence.doubts.error',
  draws: 'confidence.draws.number',
  seed: 'confidence.draws.seed',
  top: 'confidence.topPicker',
};

/** One part of what is doubted, in words; a dash where no criterion has a number of its own. */
export function doubtWords(part: keyof Uncertainty, doubts: Uncertainty, atlas: Atlas, text: Text): string {
  const { t, number, percent, language } = text;
  const listed = (own: Readonly<Record<CriterionId, number>>, words: (value: number) => string): string => {
    const named = atlas.criteria.flatMap(({ id, names }) => {
      const value = own[id];
      return value === undefined ? [] : [`${names[language]} ${words(value)}`];
    });
    return named.length === 0 ? '–' : named.join(', ');
  };
  switch (part) {
    case 'weights':
      return t(`confidence.doubts.${doubts.weights}`);
    case 'data':
      return t(`versus.${doubts.data}`);
    case 'band':
      return `±\u00a0${percent(doubts.band)}`;
    case 'bandOf':
      return listed(doubts.bandOf, (value) => percent(value));
    case 'errorOf':
      return listed(doubts.errorOf, (value) => number(value, 1));
    case 'seed':
      return String(doubts.seed);
    default:
      return number(doubts[part]);
  }
}

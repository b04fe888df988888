import type { Figure } from '../../model/figure';
import type { RoadFact } from '../../model/road';
import type { Text } from '../../text/text';

export function roadFactName({ fact }: Pick<RoadFact, 'fact'>, { t }: Pick<Text, 't'>): string {
  return t(`dossier.road.${fact}`);
}

/** The fact as a figure; nothing where the source gives words, or a number without a year. */
export function roadFigure(fact: RoadFact, text: Pick<Text, 't' | 'date'>): Figure | undefined {
  const { content, year, since, certainty, note, sourceId } = fact;
  if (content.type !== 'amount' || year === undefined) return undefined;
  return {
    value: content.value,
    unit: content.unit,
    year,
    sourceId,
    certainty,
    marks: [],
    ...(since && { period: whenWords(fact, text) }),
    ...(note && { note }),
  };
}

/** Since when, of which year, or that nobody says. */
export function whenWords(
  { since, year }: Pick<RoadFact, 'since' | 'year'>,
  { t, date }: Pick<Text, 't' | 'date'>,
): string {
  if (since !== undefined) return t('dossier.roads.since', { date: date(since) });
  return year === undefined ? t('dossier.undated') : String(year);
}

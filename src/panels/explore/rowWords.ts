import type { Criterion } from '../../model/criterion';
import type { Knockout } from '../../model/scenario';
import type { RegionScore } from '../../model/score';
import type { Text } from '../../text/text';
import type { RankingRow } from './rankingRows';

/** `US · rank 1 to 9`; inside a country the ranks among all are said to be so. */
export function rowPlace({ t }: Text, { region, range, score }: RankingRow, inCountry: boolean): string {
  const rank = score.rank ?? 0;
  if (inCountry) {
    return range === undefined
      ? t('explore.row.ofAll', { rank })
      : t('explore.row.ofAllRange', { rank, low: range.low, high: range.high });
  }
  if (range === undefined) return region.country;
  const words =
    range.low === range.high
      ? t('explore.row.rankFirm', { rank: range.low })
      : t('explore.row.rankRange', { low: range.low, high: range.high });
  return `${region.country} · ${words}`;
}

/** `92% known`. */
export function knownWords({ t, percent }: Text, coverage: number): string {
  return t('explore.list.known', { share: percent(coverage) });
}

/** `86% · provisional`: the share known, shortened to make room for the word that matters more. */
export function provisionalWords({ t, percent }: Text, coverage: number): string {
  return `${percent(coverage)} · ${t('explore.provisional')}`;
}

/** The whole row in one sentence for screen readers. */
export function rowLabel(text: Text, row: RankingRow): string {
  const { t } = text;
  const { region, score, range, rank } = row;
  const parts = [
    t('explore.row.spoken', {
      name: region.names[text.language],
      country: t(`country.${region.country}`),
      rank: rank ?? 0,
      score: text.number(score.score ?? 0),
    }),
  ];
  if (range !== undefined) parts.push(t('explore.row.rankRange', { low: range.low, high: range.high }));
  if (row.inBand !== 'alone') parts.push(t('explore.row.notFirm'));
  parts.push(knownWords(text, score.coverage));
  if (row.provisional) parts.push(t('explore.provisional'));
  return parts.join(', ');
}

interface Why {
  readonly score: RegionScore;
  readonly minCoverage: number;
  readonly criteria: readonly Criterion[];
  readonly knockouts: readonly Knockout[];
}

/** Why a place has no rank, in words. */
export function unrankedReason(text: Text, why: Why): string {
  const { t, percent } = text;
  switch (why.score.unranked) {
    case 'coverage':
      return t('explore.unranked.coverage', {
        known: percent(why.score.coverage),
        needed: percent(why.minCoverage),
      });
    case 'knockout':
      return limitReason(text, why);
    case 'no-weight':
      return t('explore.unranked.noWeight');
    default:
      return t('explore.unranked.outOfScope');
  }
}

/** Which limit a place fails, and on which side; a value that is not known fails too. */
function limitReason({ t, language }: Text, { score, criteria, knockouts }: Why): string {
  const criterion = criteria.find(({ id }) => id === score.knockedOutBy);
  const name = criterion?.names[language] ?? '';
  const value = criterion && score.raw[criterion.id];
  if (value === undefined) return t('explore.unranked.unknown', { name });
  const min = knockouts.find(({ criterionId }) => criterionId === score.knockedOutBy)?.min;
  return t(min !== undefined && value < min ? 'explore.unranked.tooLow' : 'explore.unranked.tooHigh', { name });
}

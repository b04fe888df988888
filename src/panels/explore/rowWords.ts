import type { Criterion } from '../../model/criterion';
import type { Region } from '../../model/region';
import type { Knockout } from '../../model/scenario';
import type { RegionScore } from '../../model/score';
import type { Text } from '../../text/text';
import type { RankingRow } from './rankingRows';

type Range = RankingRow['range'];

/** `US · rank 1 to 9`, `Mex. · rank 3`; where the list ranks inside a country, the rank among all is given instead of the country. */
export function placeWords(
  { t }: Text,
  { region, range, overall }: { region: Region; range: Range; overall: number | undefined },
): string {
  if (overall !== undefined) {
    return range === undefined
      ? t('explore.row.ofAll', { rank: overall })
      : t('explore.row.ofAllRange', { rank: overall, low: range.low, high: range.high });
  }
  const country = t(`explore.short.${region.country}`);
  return range === undefined ? country : `${country} · ${rangeWords(t, range)}`;
}

function rangeWords(t: Text['t'], { low, high }: NonNullable<Range>): string {
  return low === high ? t('explore.row.rankFirm', { rank: low }) : t('explore.row.rankRange', { low, high });
}

/** `92% known`. */
export function knownWords({ t, percent }: Text, coverage: number): string {
  return t('explore.list.known', { share: percent(coverage) });
}

/** `86% · provisional`: the share known, shortened to make room for the word that matters more. */
export function provisionalWords({ t, percent }: Text, coverage: number): string {
  return `${percent(coverage)} · ${t('explore.provisional')}`;
}

/** `6. Jalisco, Mexico, score 69`: how a screen reader begins the row. */
export function spokenPlace(
  { t, language, number }: Text,
  { region, rank, score }: { region: Region; rank: number | undefined; score: number },
): string {
  const country = t(`country.${region.country}`);
  return t('explore.row.spoken', { name: region.names[language], country, rank: rank ?? 0, score: number(score) });
}

/** `rank 3 to 32, 92% known`: and how it goes on. */
export function spokenRest(
  text: Text,
  row: Pick<RankingRow, 'range' | 'inBand' | 'provisional'> & { coverage: number },
): string {
  const { t } = text;
  const parts = row.range === undefined ? [] : [rangeWords(t, row.range)];
  if (row.inBand !== 'alone') parts.push(t('explore.row.notFirm'));
  parts.push(knownWords(text, row.coverage));
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

import type { RegionId } from '../../model/ids';
import type { RankLines, RankSpan } from '../../scoring/sensitivity/rankLines';
import type { Text } from '../../text/text';

/** The stretch that a share lies in; the last one at the very end. */
export function spanAt<Span extends { readonly from: number; readonly to: number }>(
  spans: readonly Span[],
  share: number,
): Span | undefined {
  return spans.find(({ from, to }) => share >= from && share < to) ?? spans.at(-1);
}

/** Who leads over which shares, with the shares at which the lead changes. */
export function leadSentence(
  { leads }: Pick<RankLines, 'leads'>,
  { t, percent }: Text,
  nameOf: (id: RegionId) => string,
): string {
  const names = (ids: readonly RegionId[]): string =>
    ids.length === 0 ? t('sensitivity.lead.none') : ids.map(nameOf).join(' = ');
  const [first, ...others] = leads;
  if (first === undefined || others.length === 0) {
    return t('sensitivity.lead.always', { name: names(first?.leaders ?? []) });
  }
  const parts = leads.map(({ from, to, leaders }) =>
    t('sensitivity.lead.span', { name: names(leaders), from: percent(from, 1), to: percent(to, 1) }),
  );
  return t('sensitivity.lead.changes', { count: others.length, list: parts.join(' · ') });
}

/** Ranks in words, a missing one as a dash. */
export function rankWord(span: Pick<RankSpan, 'rank'> | undefined, { number }: Text): string {
  return span?.rank === undefined ? '–' : number(span.rank);
}

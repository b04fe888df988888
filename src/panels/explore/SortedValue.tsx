import { useApp } from '../../state/store';
import { useText } from '../useText';
import type { RankingRow, SortBy } from './rankingRows';
import { ValueButton } from './ValueButton';

/** What the list is ordered by: a theme's score, or the figure of a criterion with its way to the evidence. */
export function SortedValue({ row, sort }: { readonly row: RankingRow; readonly sort: SortBy }) {
  const text = useText();
  const criterion = useApp(({ atlas }) =>
    sort.type === 'criterion' ? atlas.criteria.find(({ id }) => id === sort.id) : undefined,
  );
  if (criterion !== undefined) {
    return <ValueButton criterion={criterion} region={row.region} raw={row.score.raw[criterion.id]} />;
  }
  return row.sortValue === undefined ? '–' : text.number(row.sortValue);
}

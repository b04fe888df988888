import type { RankLines } from '../../scoring/sensitivity/rankLines';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { TableBox } from '../method/TableBox';
import { useText } from '../useText';
import { DataTable } from './DataTable';
import { rankWord } from './wording';

/** The same lines in figures: a row for every stretch over which a rank holds. */
export function RankTable({ found }: { readonly found: RankLines }) {
  const text = useText();
  const { t, percent, language } = text;
  const regions = useApp(selectRegionMap);
  const rows = found.lines.flatMap(({ regionId, spans }) =>
    spans.map((span) => ({
      key: `${regionId} ${span.from}`,
      name: regions.get(regionId)?.names[language] ?? regionId,
      cells: [percent(span.from, 2), percent(span.to, 2), rankWord(span, text)],
    })),
  );
  return (
    <TableBox label={t('sensitivity.lines')}>
      <DataTable
        heads={[t('explore.list.region'), t('sensitivity.from'), t('sensitivity.to'), t('sensitivity.rank')]}
        rows={rows}
      />
    </TableBox>
  );
}

import type { Region } from '../../model/region';
import { COMPARED_METHODS } from '../../scoring/comparedScores';
import { selectMethodComparison } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './EllipseScatter.module.css';
import { orderByMethod } from './methodOrder';

/** The ranks of the compared regions under each method, and whether any two of them change places. */
export function MethodRanks({ regions }: { readonly regions: readonly Region[] }) {
  const { t, number, language } = useText();
  const found = useApp(selectMethodComparison);
  const { rows, swaps } = orderByMethod(found, regions);
  const nameOf = (region: Region): string => region.names[language];
  if (rows.length === 0) return <p className={styles.note}>{t('compare.methods.none')}</p>;
  return (
    <>
      <TableBox label={t('compare.methods')}>
        <DataTable
          heads={[t('explore.list.region'), ...COMPARED_METHODS.map((id) => t(`methods.name.${id}`))]}
          rows={rows.map(({ region, ranks }) => ({
            key: region.id,
            name: nameOf(region),
            cells: ranks.map((rank) => (rank === undefined ? '–' : number(rank))),
          }))}
        />
      </TableBox>
      <p className={styles.note}>
        {swaps.length === 0
          ? t('compare.methods.same')
          : t('compare.methods.swaps', {
              pairs: swaps.map(([a, b]) => `${nameOf(a)} – ${nameOf(b)}`).join('; '),
            })}
      </p>
      {rows.length < regions.length && <p className={styles.note}>{t('methods.leftOut')}</p>}
    </>
  );
}

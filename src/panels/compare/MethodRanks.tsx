import type { Region } from '../../model/region';
import { COMPARED_METHODS } from '../../scoring/comparedScores';
import { selectMethodComparison } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './EllipseScatter.module.css';
import { orderByMethod } from './methodOrder';

/** More pairs than these are counted, not named. */
const MOST_PAIRS = 3;

/** The ranks of the compared regions under each method, and whether any two of them change places. */
export function MethodRanks({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText();
  const { t, number, language } = text;
  const found = useApp(selectMethodComparison);
  const { rows, swaps } = orderByMethod(found, regions);
  const nameOf = (region: Region): string => region.names[language];
  if (rows.length === 0) return <p className={styles.note}>{t('compare.methods.none')}</p>;
  return (
    <>
      <TableBox label={joined(t('compare.methods'), t('explore.ranking.view.table'), text)}>
        <DataTable
          heads={[
            t('explore.method.title'),
            ...rows.map(({ region }) => (
              <abbr key={region.id} title={nameOf(region)}>
                {region.short}
              </abbr>
            )),
          ]}
          rows={COMPARED_METHODS.map((id, method) => ({
            key: id,
            name: t(`methods.name.${id}`),
            cells: rows.map(({ ranks }) => {
              const rank = ranks[method];
              return rank === undefined ? '–' : number(rank);
            }),
          }))}
        />
      </TableBox>
      <p className={styles.note}>
        {swaps.length === 0 && t('compare.methods.same')}
        {swaps.length > 0 &&
          swaps.length <= MOST_PAIRS &&
          t('compare.methods.swaps', { pairs: swaps.map(([a, b]) => `${nameOf(a)} – ${nameOf(b)}`).join('; ') })}
        {swaps.length > MOST_PAIRS &&
          t('compare.methods.many', { count: swaps.length, all: (rows.length * (rows.length - 1)) / 2 })}
      </p>
      {rows.length < regions.length && <p className={styles.note}>{t('methods.leftOut')}</p>}
    </>
  );
}

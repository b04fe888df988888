import { useMemo } from 'react';
import { COMPARED_METHODS, type ComparedMethod } from '../../scoring/comparedScores';
import type { MethodPair } from '../../scoring/compareMethods';
import { selectRegionMap } from '../../state/select';
import { selectFocus, selectMethodComparison } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Tag } from '../../ui/Tag';
import { TableBox } from '../method/TableBox';
import { type DataRow, DataTable } from '../sensitivity/DataTable';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import { agreementWith } from './compared';
import styles from './Methods.module.css';

const SHOWN = 15;
/** A rank this far from the scenario's own is set off. */
const FAR = 5;

/** Ranks side by side, and how far each method agrees with the scenario's own. */
export function RanksByMethod() {
  const { t, number, language } = useText();
  const found = useApp(selectMethodComparison);
  const regions = useApp(selectRegionMap);
  const focus = useApp(selectFocus);
  const method = useApp(({ scenario }) => scenario.method);
  const rows = useMemo((): readonly DataRow[] => {
    const own = found.rankings.find((ranking) => ranking.method === method)?.ranks ?? [];
    const order = found.regionIds.map((id, index) => ({ id, index, rank: own[index] ?? 0 }));
    const sorted = order.sort((a, b) => a.rank - b.rank);
    const shown = sorted.filter(({ id }, place) => place < SHOWN || id === focus);
    return shown.map(({ id, index, rank }) => ({
      key: id,
      name: regions.get(id)?.names[language] ?? id,
      isStrong: id === focus,
      cells: found.rankings.map(({ ranks }) => {
        const there = ranks[index] ?? 0;
        return (
          <span className={Math.abs(there - rank) >= FAR ? styles.far : there <= 3 ? styles.first : undefined}>
            {number(there)}
          </span>
        );
      }),
    }));
  }, [found, regions, focus, method, language, number]);
  const agreement = (name: string, key: 'spearman' | 'kendall'): DataRow => ({
    key,
    name,
    cells: COMPARED_METHODS.map((other) =>
      agreementWord(other, method, agreementWith(found, method, other)?.[key], number),
    ),
  });
  return (
    <TabPart title={t('methods.ranks')} lead={t('methods.ranks.lead', { shown: SHOWN, far: FAR })}>
      <TableBox label={t('methods.ranks')}>
        <DataTable
          heads={[
            t('explore.list.region'),
            ...COMPARED_METHODS.map((id) => (
              <span key={id}>
                {t(`methods.name.${id}`)} {id === method && <Tag tone="copper">{t('method.inUse')}</Tag>}
              </span>
            )),
          ]}
          rows={[...rows, agreement(t('methods.spearman'), 'spearman'), agreement(t('methods.kendall'), 'kendall')]}
        />
      </TableBox>
      <p className={styles.note}>
        {found.concordance === undefined
          ? t('methods.agreement.note')
          : `${t('methods.agreement.note')} ${t('methods.concordance', { w: number(found.concordance, 2) })}`}
      </p>
    </TabPart>
  );
}

function agreementWord(
  other: ComparedMethod,
  own: ComparedMethod,
  value: MethodPair['spearman'],
  number: (value: number, digits: number) => string,
): string {
  if (other === own) return '1';
  return value === undefined ? '–' : number(value, 2);
}

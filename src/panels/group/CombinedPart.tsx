import { useMemo, useState } from 'react';
import { type Combination, combineWeights, type GroupView } from '../../scoring/group';
import { ProblemError } from '../../scoring/mcda/fault';
import type { Prepared } from '../../scoring/prepare';
import { type RankedParts, rankPrepared } from '../../scoring/rank';
import { change } from '../../state/actions';
import { selectPrepared, selectRankedParts, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Group.module.css';
import type { Person } from './people';

const SHOWN = 10;
const COMBINATIONS = ['arithmetic', 'geometric'] as const;

interface CombinedPartProps {
  readonly people: readonly Person[];
  readonly group: GroupView;
}

/** One set of weights for all, its ranking, and a button that takes it over. */
export function CombinedPart({ people, group }: CombinedPartProps) {
  const { t, percent, number, language } = useText();
  const prepared = useApp(selectPrepared);
  const parts = useApp(selectRankedParts);
  const regions = useApp(selectRegionMap);
  const [how, setHow] = useState<Combination>('arithmetic');
  const combined = useMemo(() => combinedOf(prepared, parts, people, how), [prepared, parts, people, how]);
  const title = t('group.scenarioTitle', { count: people.length });
  return (
    <TabPart
      title={t('group.combined')}
      lead={t(`group.combined.${how}`)}
      controls={
        <Segments
          label={t('group.combined')}
          options={COMBINATIONS.map((value) => ({ value, label: t(`group.how.${value}`) }))}
          value={how}
          onChange={setHow}
        />
      }
    >
      {combined === undefined ? (
        <Notice tone="warn">{t('group.noCommon')}</Notice>
      ) : (
        <>
          <div className={styles.tables}>
            <TableBox label={t('group.weights')}>
              <DataTable
                caption={t('group.weights')}
                heads={[t('compare.criterion'), t('group.ofGroup'), ...people.map(({ name }) => name)]}
                rows={prepared.criteria.map(({ id, names }) => ({
                  key: id,
                  name: names[language],
                  cells: [
                    <b key="group">{percent((combined.weights[id] ?? 0) / 100, 1)}</b>,
                    ...group.rankings.map(({ shares }) => percent((shares[id] ?? 0) / 100, 1)),
                  ],
                }))}
              />
            </TableBox>
            <TableBox label={t('group.ranking')}>
              <DataTable
                caption={t('group.ranking')}
                heads={[t('explore.list.region'), t('sensitivity.rank'), t('sensitivity.score')]}
                rows={combined.first.map(({ regionId, rank, score }) => ({
                  key: regionId,
                  name: regions.get(regionId)?.names[language] ?? regionId,
                  cells: [rank === undefined ? '–' : number(rank), score === undefined ? '–' : number(score, 1)],
                }))}
              />
            </TableBox>
          </div>
          <p className={styles.small}>{t('group.onlyWeights')}</p>
          <Button variant="primary" onClick={() => change('undo.group', { weights: combined.weights, title })}>
            {t('group.save', { title })}
          </Button>
        </>
      )}
    </TabPart>
  );
}

function combinedOf(prepared: Prepared, parts: RankedParts, people: readonly Person[], how: Combination) {
  try {
    const weights = combineWeights({ prepared, members: people }, how);
    const ranking = rankPrepared(prepared, { ...parts, weights });
    return { weights, first: ranking.filter(({ rank }) => rank !== undefined).slice(0, SHOWN) };
  } catch (error) {
    // No criterion to which everybody gives weight: the geometric means are all zero.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

import { useMemo } from 'react';
import { correlations, DOUBLE_COUNTING } from '../../scoring/correlation';
import { weightVector } from '../../scoring/problem';
import { effectiveInfluence } from '../../scoring/weighting/influence';
import { selectEffectiveWeights, selectPrepared, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './Weights.module.css';

/** What each criterion is meant to weigh beside how far it moves the score, and pairs that count one thing twice. */
export function InfluencePart() {
  const { t, percent, signed, number, language } = useText();
  const prepared = useApp(selectPrepared);
  const weights = useApp(selectEffectiveWeights);
  const scores = useApp(selectScores);
  const rows = useMemo(() => {
    const { criteria, regions, problem } = prepared;
    // Only regions with a rank: those are what the weights decide about.
    const of = regions.map(({ id }) => {
      const score = scores.get(id);
      return score?.rank === undefined ? Number.NaN : (score.score ?? Number.NaN);
    });
    const found = effectiveInfluence(problem, weightVector(criteria, weights), of);
    return criteria
      .map((criterion, c) => ({ criterion, influence: found[c] }))
      .filter(({ influence }) => (influence?.nominal ?? 0) > 0)
      .sort((a, b) => (b.influence?.nominal ?? 0) - (a.influence?.nominal ?? 0));
  }, [prepared, weights, scores]);
  const doubled = useMemo(() => correlations(prepared).filter((pair) => pair.doubled), [prepared]);
  const name = (id: string): string => prepared.criteria.find((one) => one.id === id)?.names[language] ?? id;
  const limit = number(DOUBLE_COUNTING, 1);
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{t('weights.influence.lead')}</p>
      <TableBox label={t('weights.way.influence')}>
        <DataTable
          heads={[t('compare.criterion'), t('weights.influence.nominal'), t('weights.influence.effective')]}
          rows={rows.map(({ criterion, influence }) => ({
            key: criterion.id,
            name: criterion.names[language],
            cells: [
              percent(influence?.nominal ?? 0, 1),
              influence?.share === undefined ? '–' : percent(influence.share, 1),
            ],
          }))}
        />
      </TableBox>
      <Notice tone={doubled.length > 0 ? 'warn' : 'info'}>
        {t('method.double.found', { count: doubled.length, limit })}
        {doubled.length > 0 && (
          <ul>
            {doubled.map(({ a, b, r = 0, regions }) => (
              <li key={`${a} ${b}`}>
                {signed(r, 2)} {t('method.double.pair', { a: name(a), b: name(b), regions })}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

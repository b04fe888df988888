import { useMemo } from 'react';
import type { CriterionId } from '../../model/ids';
import { correlations, DOUBLE_COUNTING } from '../../scoring/correlation';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';

const STRONGEST = 5;

/** Pairs of criteria that move together, and whether any of them counts one thing twice. */
export function DoubleCounting() {
  const { t, number, signed, language } = useText();
  const prepared = useApp(selectPrepared);
  const pairs = useMemo(
    () =>
      correlations(prepared)
        .flatMap((pair) => (pair.r === undefined ? [] : [{ ...pair, r: pair.r }]))
        .toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r)),
    [prepared],
  );
  const doubled = pairs.filter((pair) => pair.doubled);
  const shown = doubled.length > STRONGEST ? doubled : pairs.slice(0, STRONGEST);
  const name = (id: CriterionId): string =>
    prepared.criteria.find((criterion) => criterion.id === id)?.names[language] ?? id;
  const limit = number(DOUBLE_COUNTING, 1);
  return (
    <Part id="double" lead={t('method.double.lead', { limit })}>
      <Notice tone={doubled.length > 0 ? 'warn' : 'info'}>
        {t('method.double.found', { count: doubled.length, limit })}
      </Notice>
      <p className={styles.lead}>{t('method.double.strongest')}</p>
      <ul className={`${styles.pairs} num`}>
        {shown.map(({ a, b, r, regions, doubled: isDouble }) => (
          <li key={`${a} ${b}`} className={isDouble ? styles.gap : undefined}>
            <b>{signed(r, 2)}</b> {t('method.double.pair', { a: name(a), b: name(b), regions })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

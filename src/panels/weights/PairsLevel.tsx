import { useState } from 'react';
import { ahp, CONSISTENT } from '../../scoring/weighting/ahp';
import { harmfulJudgement } from '../../scoring/weighting/judgement';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import { type Judgements, judgementMatrix, nearestStep, pairKey, SCALE } from './judgements';
import type { LevelProps } from './LevelPart';
import type { Item } from './levels';
import styles from './Weights.module.css';

/** Every pair judged on Saaty's scale; the principal eigenvector gives the weights. */
export function PairsLevel({ items, onFound }: LevelProps) {
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  const put = (i: number, j: number, value: number): void => {
    const next = new Map(judgements).set(pairKey(i, j), value);
    setJudgements(next);
    const { weights } = ahp(judgementMatrix(items.length, next));
    onFound(Object.fromEntries(items.map(({ id }, index) => [id, weights[index] ?? 0])));
  };
  return (
    <>
      <Consistency items={items} judgements={judgements} onJudge={put} />
      <ul className={styles.pairs}>
        {items.flatMap((first, i) =>
          items.slice(i + 1).map((second, offset) => {
            const j = i + 1 + offset;
            return (
              <li key={`${first.id} ${second.id}`}>
                <Pair
                  first={first}
                  second={second}
                  value={judgements.get(pairKey(i, j)) ?? 1}
                  onChange={(value) => put(i, j, value)}
                />
              </li>
            );
          }),
        )}
      </ul>
    </>
  );
}

interface PairProps {
  readonly first: Item;
  readonly second: Item;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Pair({ first, second, value, onChange }: PairProps) {
  const { t, number } = useText();
  const words = (step: number): string => {
    if (step === 1) return t('weights.pairs.equal');
    const [name, times] = step > 1 ? [first.name, step] : [second.name, 1 / step];
    return t('weights.pairs.times', { name, times: number(times) });
  };
  return (
    <Select
      label={t('weights.pairs.pair', { first: first.name, second: second.name })}
      options={SCALE.map((step) => ({ value: String(step), label: words(step) }))}
      value={String(value)}
      onChange={(step) => onChange(Number(step))}
    />
  );
}

interface ConsistencyProps {
  readonly items: readonly Item[];
  readonly judgements: Judgements;
  readonly onJudge: (i: number, j: number, value: number) => void;
}

/** How far the judgements contradict one another, and the one to look at first. */
function Consistency({ items, judgements, onJudge }: ConsistencyProps) {
  const { t, number } = useText();
  if (judgements.size === 0) return null;
  const matrix = judgementMatrix(items.length, judgements);
  const { consistencyRatio, randomIndex } = ahp(matrix);
  if (consistencyRatio === undefined) return <Notice tone="info">{t('weights.pairs.noTable')}</Notice>;
  const values = { ratio: number(consistencyRatio, 3), index: number(randomIndex ?? 0, 2), count: items.length };
  if (consistencyRatio <= CONSISTENT) return <Notice tone="info">{t('weights.pairs.consistent', values)}</Notice>;
  const worst = harmfulJudgement(matrix);
  const [first, second] = worst ? [items[worst.row], items[worst.column]] : [];
  const step = worst && nearestStep(worst.implied);
  return (
    <Notice
      tone="warn"
      action={
        worst &&
        step !== undefined &&
        step !== worst.given && (
          <Button size="small" onClick={() => onJudge(worst.row, worst.column, step)}>
            {t('weights.pairs.adopt')}
          </Button>
        )
      }
    >
      {t('weights.pairs.inconsistent', values)}{' '}
      {worst &&
        first &&
        second &&
        t('weights.pairs.worst', {
          first: first.name,
          second: second.name,
          given: number(worst.given, 2),
          implied: number(worst.implied, 2),
        })}
    </Notice>
  );
}

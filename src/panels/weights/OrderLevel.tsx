import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { rocWeights } from '../../scoring/weighting/roc';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import type { LevelProps } from './LevelPart';
import styles from './Weights.module.css';

/** Only the order is asked for; the weights are the centre of all weights with that order. */
export function OrderLevel({ items, onFound }: LevelProps) {
  const { t, number, percent } = useText();
  const [order, setOrder] = useState(() => [...items].sort((a, b) => b.share - a.share).map(({ id }) => id));
  const weights = rocWeights(order.length);
  const put = (next: readonly string[]): void => {
    setOrder([...next]);
    onFound(Object.fromEntries(next.map((id, place) => [id, weights[place] ?? 0])));
  };
  const move = (from: number, by: number): void => {
    const next = [...order];
    next.splice(from + by, 0, ...next.splice(from, 1));
    put(next);
  };
  return (
    <>
      <ol className={styles.order}>
        {order.map((id, place) => {
          const name = items.find((item) => item.id === id)?.name ?? id;
          return (
            <li key={id}>
              <span className={styles.place}>{number(place + 1)}</span>
              <span className={styles.name}>{name}</span>
              <span className="num">{percent(weights[place] ?? 0, 1)}</span>
              <IconButton
                size="small"
                label={t('weights.order.up', { name })}
                icon={<ArrowUp aria-hidden />}
                disabled={place === 0}
                onClick={() => move(place, -1)}
              />
              <IconButton
                size="small"
                label={t('weights.order.down', { name })}
                icon={<ArrowDown aria-hidden />}
                disabled={place === order.length - 1}
                onClick={() => move(place, 1)}
              />
            </li>
          );
        })}
      </ol>
      <Button size="small" onClick={() => put(order)}>
        {t('weights.order.take')}
      </Button>
    </>
  );
}

import { type ComponentType, useMemo, useState } from 'react';
import { ProblemError } from '../../scoring/mcda/fault';
import { joinLevels } from '../../scoring/weighting/levels';
import { adoptWeights } from '../../state/inverse';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import { type Found, type Item, itemsOf, type Level, levelsOf, levelWeights } from './levels';
import styles from './Weights.module.css';

export interface LevelProps {
  readonly items: readonly Item[];
  /** Weights of the items, on any scale; nothing as long as they make no sense. */
  readonly onFound: (found: Found | undefined) => void;
}

interface LevelPartProps {
  readonly lead: string;
  readonly Level: ComponentType<LevelProps>;
  readonly onClose: () => void;
}

/** Themes first, then the criteria of each; levels that nobody touches keep their weights. */
export function LevelPart({ lead, Level: LevelOf, onClose }: LevelPartProps) {
  const text = useText();
  const { t, percent } = text;
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(({ scenario }) => scenario.weights);
  const levels = levelsOf(criteria);
  const [level, setLevel] = useState<Level>(levels[0] ?? 'themes');
  const [found, setFound] = useState<ReadonlyMap<Level, Found>>(new Map());
  const items = useMemo(() => itemsOf(level, criteria, weights, text), [level, criteria, weights, text]);
  const own = found.get(level);
  const sum = Object.values(own ?? {}).reduce((total, weight) => total + weight, 0);
  const put = (next: Found | undefined): void => {
    const all = new Map(found);
    if (next === undefined) all.delete(level);
    else all.set(level, next);
    setFound(all);
  };
  const joined = useMemo(() => {
    try {
      return joinLevels(criteria, weights, levelWeights(found));
    } catch (error) {
      if (error instanceof ProblemError) return undefined;
      throw error;
    }
  }, [criteria, weights, found]);
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{lead}</p>
      <Select
        label={t('weights.level')}
        options={levels.map((value) => ({
          value,
          label:
            value === 'themes'
              ? t('weights.level.themes')
              : t('weights.level.of', { theme: t(`explore.theme.${value}`) }),
        }))}
        value={level}
        onChange={setLevel}
      />
      <LevelOf key={level} items={items} onFound={put} />
      {own !== undefined && sum > 0 && (
        <p className={styles.found}>
          {items.map(({ id, name }) => `${name} ${percent((own[id] ?? 0) / sum, 1)}`).join(' · ')}
        </p>
      )}
      {joined === undefined && <Notice tone="warn">{t('weights.nothing')}</Notice>}
      <div className={styles.actions}>
        <Button
          variant="primary"
          disabled={found.size === 0 || joined === undefined}
          onClick={() => {
            if (joined) adoptWeights('undo.weighting', joined);
            onClose();
          }}
        >
          {t('weights.use')}
        </Button>
        <span className={styles.note}>{t('weights.touched', { count: found.size })}</span>
      </div>
    </div>
  );
}

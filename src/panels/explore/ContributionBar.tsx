import { THEMES, type Theme } from '../../model/criterion';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './RankingList.module.css';

/** Which part of the score a theme belongs to; cost, conditions and risk have a tone each. */
export const BLOCK_OF: Readonly<Record<Theme, 'conditions' | 'risk' | 'cost'>> = {
  workforce: 'conditions',
  cluster: 'conditions',
  logistics: 'conditions',
  power: 'conditions',
  water: 'conditions',
  security: 'risk',
  institutions: 'risk',
  hazards: 'risk',
  cost: 'cost',
};

interface ContributionBarProps {
  /** Points per theme; they add up to the score. */
  readonly points: Readonly<Record<Theme, number>>;
  readonly total: number;
  readonly tall: boolean;
}

/** What each theme adds to the score, end to end on 0 to 100. */
export function ContributionBar({ points, total, tall }: ContributionBarProps) {
  const { t, number } = useText();
  const parts = THEMES.filter((theme) => points[theme] > 0);
  const words = parts.map((theme) => `${t(`explore.theme.${theme}`)} ${number(points[theme], 1)}`).join(', ');
  return (
    <span
      className={cx(styles.contribution, tall && styles.wide)}
      role="img"
      aria-label={t('explore.list.contributions', { score: number(total), words })}
    >
      {parts.map((theme) => (
        <i
          key={theme}
          className={styles[BLOCK_OF[theme]]}
          style={{ width: `${points[theme]}%` }}
          title={`${t(`explore.theme.${theme}`)} ${number(points[theme], 1)}`}
        />
      ))}
    </span>
  );
}

import { THEMES } from '../../model/criterion';
import { BLOCK_OF } from '../explore/ContributionBar';
import { useText } from '../useText';
import styles from './Lineup.module.css';
import type { LineupPart, LineupRow } from './lineup';

const PARTS: readonly LineupPart[] = [...THEMES, 'site'];

interface PlaceBarProps {
  readonly points: LineupRow['points'];
  readonly score: number;
}

/** What each theme, and what is measured at the site, adds to the score: end to end on 0 to 100. */
export function PlaceBar({ points, score }: PlaceBarProps) {
  const { t, number } = useText();
  const wordsOf = (part: LineupPart): string =>
    `${part === 'site' ? t('compare.site') : t(`explore.theme.${part}`)} ${number(points[part], 1)}`;
  const parts = PARTS.filter((part) => points[part] > 0);
  const words = parts.map(wordsOf).join(', ');
  return (
    <span
      className={styles.stack}
      role="img"
      aria-label={t('explore.list.contributions', { score: number(score), words })}
    >
      {parts.map((part) => (
        <i
          key={part}
          data-block={part === 'site' ? part : BLOCK_OF[part]}
          style={{ width: `${points[part]}%` }}
          title={wordsOf(part)}
        />
      ))}
    </span>
  );
}

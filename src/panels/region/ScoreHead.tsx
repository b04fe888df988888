import type { Text } from '../../text/text';
import { cx } from '../../ui/cx';
import { Notice } from '../../ui/Notice';
import { RankStrip } from '../../ui/RankStrip';
import type { ScorePart } from '../../views/figures';
import { useText } from '../useText';
import type { RegionHeader } from './header';
import styles from './ScoreHead.module.css';

/** The score with its rank as one phrase, never without its range once that is drawn. */
export function ScoreHead({ header }: { readonly header: RegionHeader }) {
  const { t, number, percent } = useText();
  const { score, rank, rankInCountry, likely, coverage, region } = header;
  const { country } = region;
  return (
    <div className={cx(styles.score, 'num')}>
      <b className={styles.big}>{score === undefined ? '–' : number(score.amount)}</b>
      <div className={styles.facts}>
        {rank && <p>{rankPhrase(t, rank, likely)}</p>}
        {rank && likely && (
          <RankStrip rank={rank.amount} of={rank.of ?? 0} low={likely.from.amount} high={likely.to.amount} />
        )}
        {rankInCountry && (
          <p className={styles.minor}>
            {t('dossier.rank.country', {
              rank: rankInCountry.amount,
              of: rankInCountry.of ?? 0,
              country: t(`country.${country}`),
            })}
          </p>
        )}
        <p className={styles.minor}>{t('dossier.coverage', { share: percent(coverage.amount) })}</p>
      </div>
    </div>
  );
}

function rankPhrase(t: Text['t'], rank: ScorePart, likely: RegionHeader['likely']): string {
  const place = { rank: rank.amount, of: rank.of ?? 0 };
  if (likely === undefined) return t('dossier.rank', place);
  return t('dossier.rank.likely', { ...place, from: likely.from.amount, to: likely.to.amount });
}

/** Why a region has no rank, and what makes its score provisional. */
export function ScoreNotices({ header }: { readonly header: RegionHeader }) {
  const { t, language } = useText();
  const { unranked, knockedOutBy, unmeasured, missing, region } = header;
  const names = (criteria: RegionHeader['missing']) => {
    return criteria.map((criterion) => criterion.names[language]).join(', ');
  };
  return (
    <div className={styles.notices}>
      {unranked && (
        <Notice tone="warn">
          {t(`dossier.unranked.${unranked}`, { criterion: knockedOutBy?.names[language] ?? '' })}
        </Notice>
      )}
      {unmeasured.length > 0 && (
        <Notice tone="warn">
          {t('dossier.provisional', { country: t(`country.${region.country}`), criteria: names(unmeasured) })}
        </Notice>
      )}
      {missing.length > 0 && <p className={styles.missing}>{t('dossier.missing', { criteria: names(missing) })}</p>}
    </div>
  );
}

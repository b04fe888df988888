import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import type { RegionHeader } from './header';
import styles from './ScoreHead.module.css';

/** The score with its rank as one phrase, never without its range once that is drawn. */
export function ScoreHead({ header }: { readonly header: RegionHeader }) {
  const { t, number, percent } = useText();
  const { score, rank, rankInCountry, likely, coverage, region } = header;
  return (
    <div className={`${styles.score} num`}>
      <b className={styles.big}>{score === undefined ? '–' : number(score.amount)}</b>
      {rank && (
        <p>
          {likely
            ? t('dossier.rank.likely', {
                rank: rank.amount,
                of: rank.of ?? 0,
                from: likely.from.amount,
                to: likely.to.amount,
              })
            : t('dossier.rank', { rank: rank.amount, of: rank.of ?? 0 })}
        </p>
      )}
      {rankInCountry && (
        <p className={styles.minor}>
          {t('dossier.rank.country', {
            rank: rankInCountry.amount,
            of: rankInCountry.of ?? 0,
            country: t(`country.${region.country}`),
          })}
        </p>
      )}
      <p className={styles.minor}>{t('dossier.coverage', { share: percent(coverage.amount) })}</p>
    </div>
  );
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
      {missing.length > 0 && <Notice tone="info">{t('dossier.missing', { criteria: names(missing) })}</Notice>}
    </div>
  );
}

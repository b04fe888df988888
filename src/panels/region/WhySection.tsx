import { useMemo } from 'react';
import type { Region } from '../../model/region';
import { selectEffectiveWeights, selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { useText } from '../useText';
import { ThemeLine } from './ThemeLine';
import styles from './WhySection.module.css';
import { whyScore } from './why';

/** Points of each theme against the region in the middle of the ranking; they add up to the gap between the scores. */
export function WhySection({ region }: { readonly region: Region }) {
  const { t, number, signed, language } = useText();
  const atlas = useApp((state) => state.atlas);
  const ranking = useApp(selectRanking);
  const weights = useApp(selectEffectiveWeights);
  const why = useMemo(() => whyScore({ atlas, ranking, weights, region }), [atlas, ranking, weights, region]);
  const known = ranking.find(({ regionId }) => regionId === region.id)?.unranked !== 'coverage';
  if (why === undefined) {
    return (
      <Section title={t('dossier.why.none')}>
        <p className={styles.none}>{t('dossier.why.noneHelp')}</p>
      </Section>
    );
  }
  const reach = Math.max(...why.themes.map(({ points }) => Math.abs(points.amount)));
  const title = known
    ? t('dossier.why', { score: number(why.median.score.amount + why.gap.amount) })
    : t('dossier.why.partial');
  return (
    <Section title={title} aux={t('dossier.why.aux')}>
      <ul>
        {why.themes.map((row) => (
          <ThemeLine key={row.theme} row={row} reach={reach} region={region} />
        ))}
      </ul>
      <p className={`${styles.total} num`}>
        <span>
          {t('dossier.why.median', {
            region: why.median.region.names[language],
            score: number(why.median.score.amount),
          })}
        </span>
        <b>{signed(why.gap.amount)}</b>
      </p>
    </Section>
  );
}

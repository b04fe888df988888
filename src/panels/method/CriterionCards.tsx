import { type Criterion, THEMES } from '../../model/criterion';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { Tag } from '../../ui/Tag';
import { CriterionHelp } from '../explore/CriterionHelp';
import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';
import { ReadingChart } from './ReadingChart';

/** Each criterion: why, what is read where, from when, and how a figure becomes a value. */
export function CriterionCards() {
  const { t } = useText();
  const { criteria } = useApp(selectPrepared);
  return (
    <Part id="readings" lead={t('method.readings.lead')}>
      {THEMES.map((theme) => {
        const own = criteria.filter((criterion) => criterion.theme === theme);
        if (own.length === 0) return null;
        return (
          <section key={theme} className={styles.theme}>
            <h4 className={styles.themeName}>{t(`explore.theme.${theme}`)}</h4>
            <div className={styles.cards}>
              {own.map((criterion) => (
                <Card key={criterion.id} criterion={criterion} />
              ))}
            </div>
          </section>
        );
      })}
    </Part>
  );
}

function Card({ criterion }: { readonly criterion: Criterion }) {
  const { t, language } = useText();
  return (
    <article className={styles.card}>
      <h5 className={styles.cardName}>
        <span className={styles.id}>{criterion.id}</span> {criterion.names[language]}{' '}
        {criterion.readings.some(({ worth }) => worth) && <Tag tone="copper">{t('values.own')}</Tag>}
      </h5>
      <div className={styles.charts}>
        {criterion.readings.map((reading) => (
          <ReadingChart key={reading.scope} criterion={criterion} reading={reading} />
        ))}
      </div>
      <CriterionHelp criterion={criterion} />
    </article>
  );
}

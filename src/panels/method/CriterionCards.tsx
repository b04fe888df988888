import { useMemo } from 'react';
import { type Criterion, type CriterionReading, THEMES } from '../../model/criterion';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { CriterionHelp } from '../explore/CriterionHelp';
import { scoredUnit } from '../explore/criterionFacts';
import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';
import { ValueChart } from './ValueChart';
import { valueCurve } from './valueCurve';

/** Each criterion: why, what is read where, from when, and how a figure becomes a value. */
export function CriterionCards() {
  const { t } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
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
  const { language } = useText();
  return (
    <article className={styles.card}>
      <h5 className={styles.cardName}>
        <span className={styles.id}>{criterion.id}</span> {criterion.names[language]}
      </h5>
      <div className={styles.charts}>
        {criterion.readings.map((reading) => (
          <Reading key={reading.scope} criterion={criterion} reading={reading} />
        ))}
      </div>
      <CriterionHelp criterion={criterion} />
    </article>
  );
}

interface ReadingProps {
  readonly criterion: Criterion;
  readonly reading: CriterionReading;
}

function Reading({ criterion, reading }: ReadingProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const { regions, raws } = useApp(selectPrepared);
  const curve = useMemo(() => {
    const values = regions.flatMap(({ country }, r) => {
      if (reading.scope === 'all' ? isReadElsewhere(criterion, country) : country !== reading.scope) return [];
      return raws[r]?.[criterion.id] ?? [];
    });
    return valueCurve(reading, criterion.direction, values);
  }, [criterion, reading, regions, raws]);
  const scope = reading.scope === 'all' ? t('explore.help.allCountries') : t(`country.${reading.scope}`);
  return <ValueChart curve={curve} reading={reading} unit={scoredUnit(atlas, reading)} title={scope} />;
}

/** A country with a reading of its own is not part of the reading for all. */
function isReadElsewhere(criterion: Criterion, country: CriterionReading['scope']): boolean {
  return criterion.readings.some(({ scope }) => scope === country);
}

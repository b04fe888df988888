import { useMemo } from 'react';
import type { Crossing } from '../../model/port';
import { selectReach } from '../../state/select';
import { useApp } from '../../state/store';
import { FigureLine } from '../../ui/FigureLine';
import { Section } from '../../ui/Section';
import { FigureSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './PortDossier.module.css';
import { regionsServed, type ServedRegion } from './served';

/** Regions for which this is the best land port, and those whose way to their fab passes it. */
export function ServedRegions({ crossings }: { readonly crossings: readonly Crossing[] }) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const reach = useApp(selectReach);
  const served = useMemo(() => regionsServed(atlas, reach, crossings), [atlas, reach, crossings]);
  return (
    <Section title={t('dossier.served')} aux={t('dossier.byHours')}>
      <h3 className={styles.sub}>{t('dossier.served.best')}</h3>
      <ServedList rows={served.bestPortOf} />
      <h3 className={styles.sub}>{t('dossier.served.way')}</h3>
      <ServedList rows={served.onTheWayOf} />
    </Section>
  );
}

function ServedList({ rows }: { readonly rows: readonly ServedRegion[] }) {
  const { t, hours, language } = useText();
  if (rows.length === 0) return <p className={styles.note}>{t('dossier.served.none')}</p>;
  return (
    <ul>
      {rows.map(({ region, crossing, hours: figure }) => (
        <FigureLine
          key={`${region.id} ${crossing.id}`}
          label={
            <>
              <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>
              {` · ${crossing.name}`}
            </>
          }
          value={hours(figure.value)}
          source={<FigureSource label={region.names[language]} figure={figure} />}
        />
      ))}
    </ul>
  );
}

import type { Region } from '../../model/region';
import { Section } from '../../ui/Section';
import { resourcesOf } from '../../views/programmes';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { PlainSource } from '../evidence/SourceLink';
import { SourceWords } from '../evidence/SourceWords';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import { indicatorRows } from './indicators';
import styles from './ProgrammeList.module.css';

/** Mines, refineries and power sites, then the region's figures on energy and water. */
export function ResourcesTab({ region }: { readonly region: Region }) {
  const { t, language } = useText();
  return (
    <>
      <Section title={t('dossier.resources')}>
        <ExtraGate name="resources">
          {(resources) => {
            const own = resourcesOf(resources, region);
            if (own.length === 0) return <p className={styles.none}>{t('dossier.resources.none')}</p>;
            return (
              <ul>
                {own.map((resource) => (
                  <li key={resource.id} className={styles.programme}>
                    <PlaceLink to={{ type: 'resource', id: resource.id }}>{resource.name}</PlaceLink>
                    <span className={styles.kind}>
                      <SourceWords words={resource.commodity} /> · {t(`dossier.status.${resource.status}`)}
                    </span>
                    <PlainSource label={resource.name} sourceId={resource.sourceId} />
                  </li>
                ))}
              </ul>
            );
          }}
        </ExtraGate>
      </Section>
      <Section title={t('dossier.indicatorTheme.energy_water')}>
        <ExtraGate name="indicators">
          {(extra) => (
            <ul>
              {indicatorRows(extra, region.id)
                .filter(({ indicator }) => indicator.theme === 'energy_water')
                .map(({ indicator, figure }) => (
                  <SourcedFigure key={indicator.id} label={indicator.names[language]} figure={figure} />
                ))}
            </ul>
          )}
        </ExtraGate>
      </Section>
    </>
  );
}

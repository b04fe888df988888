import type { Region } from '../../model/region';
import { Section } from '../../ui/Section';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourceDetails } from '../evidence/SourceDetails';
import { useText } from '../useText';
import { indicatorRows, sourcesOf } from './indicators';
import styles from './SourcesTab.module.css';

/** Every source behind the region's figures, the most used first. */
export function SourcesTab({ region }: { readonly region: Region }) {
  const { t } = useText();
  return (
    <ExtraGate name="indicators" lines={8}>
      {(extra) => (
        <ExtraGate name="sources" lines={8}>
          {(sources) => (
            <Section title={t('dossier.sources')} aux={t('dossier.sources.aux')}>
              <ul className={styles.sources}>
                {sourcesOf(indicatorRows(extra, region.id).map(({ figure }) => figure)).map(({ id, figures }) => {
                  const source = sources.find((candidate) => candidate.id === id);
                  return (
                    <li key={id}>
                      <span className={styles.count}>{t('dossier.sources.figures', { count: figures.length })}</span>
                      {source ? <SourceDetails source={source} /> : t('dossier.source.missing')}
                    </li>
                  );
                })}
              </ul>
            </Section>
          )}
        </ExtraGate>
      )}
    </ExtraGate>
  );
}

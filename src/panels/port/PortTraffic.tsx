import { Section } from '../../ui/Section';
import { useText } from '../useText';
import styles from './PortDossier.module.css';
import type { PortView } from './portView';
import { TruckSeries } from './TruckSeries';

/** Trucks by year, then by bridge, then containers and trains. */
export function PortTraffic({ view }: { readonly view: PortView }) {
  const { t } = useText();
  return (
    <>
      <Section title={t('dossier.trucks')} aux={t('dossier.trucks.aux')}>
        <TruckSeries series={view.trucks} name={view.port.name} />
        {view.bridges.length > 0 && <p className={styles.note}>{t('dossier.bridges.aux')}</p>}
        {view.bridges.map(({ crossing, series }) => (
          <div key={crossing.id}>
            <h3 className={styles.sub}>{crossing.name}</h3>
            <TruckSeries series={series} name={crossing.name} />
          </div>
        ))}
      </Section>
      {view.others.length > 0 && (
        <Section title={t('dossier.containers')} aux={t('dossier.trucks.aux')}>
          {view.others.map((series) => (
            <div key={series.measure}>
              <h3 className={styles.sub}>{t(`dossier.measureName.${series.measure}`)}</h3>
              <TruckSeries series={series} name={view.port.name} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

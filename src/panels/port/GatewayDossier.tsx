import type { GatewayId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { PlainSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { metricsOf } from '../region/near';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

/** A cargo airport or seaport with the figures found for it; measures differ and are never added or ranked. */
export function GatewayDossier({ id }: { readonly id: GatewayId }) {
  const { t, language } = useText();
  const atlas = useApp((state) => state.atlas);
  const gateway = atlas.gateways.find((candidate) => candidate.id === id);
  if (gateway === undefined) return <UnknownPlace id={id} />;
  const region = atlas.regions.find((candidate) => candidate.id === gateway.regionId);
  return (
    <DossierFrame
      crumb={`${t(`dossier.gateway.${gateway.type}`)} · ${t(`country.${gateway.country}`)}`}
      title={gateway.name}
      below={
        <p>
          {[gateway.code, gateway.city].filter(Boolean).join(' · ')}{' '}
          {region && <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>}
        </p>
      }
    >
      <Section title={t('dossier.cargo')}>
        <p className={styles.note}>{t('dossier.cargo.aux')}</p>
        <ExtraGate name="gatewayMetrics" lines={2}>
          {(metrics) => {
            const own = metricsOf(metrics, gateway);
            if (own.length === 0) return <p className={styles.note}>{t('dossier.cargo.none')}</p>;
            return (
              <ul>
                {own.map(({ metric, figure }) => (
                  <SourcedFigure
                    key={`${metric} ${figure.period ?? figure.year}`}
                    label={t(`dossier.metric.${metric}`)}
                    figure={figure}
                  />
                ))}
              </ul>
            );
          }}
        </ExtraGate>
      </Section>
      <Section title={t('dossier.evidence.source')}>
        <PlainSource label={gateway.name} sourceId={gateway.sourceId} />
      </Section>
    </DossierFrame>
  );
}

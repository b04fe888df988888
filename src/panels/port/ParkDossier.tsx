import type { Extras } from '../../model/atlas';
import type { ParkId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { ExtraGate } from '../evidence/ExtraGate';
import { Remark } from '../evidence/Remark';
import { PlainSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

/** An industrial park: developer, town and what its source says of land, water and power. */
export function ParkDossier({ id }: { readonly id: ParkId }) {
  return (
    <ExtraGate name="parks">
      {(parks) => {
        const park = parks.find((candidate) => candidate.id === id);
        return park === undefined ? <UnknownPlace id={id} /> : <ParkFacts park={park} />;
      }}
    </ExtraGate>
  );
}

function ParkFacts({ park }: { readonly park: Extras['parks'][number] }) {
  const { t, language } = useText();
  const region = useApp(({ atlas }) => atlas.regions.find(({ id }) => id === park.regionId));
  return (
    <DossierFrame
      crumb={`${t('dossier.park')} · ${t(`country.${park.country}`)}`}
      title={park.name}
      below={
        <p>
          {park.city} {region && <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>}
        </p>
      }
    >
      <Section title={t('dossier.park.about')}>
        {park.developer !== undefined && (
          <p className={styles.note}>{t('dossier.park.developer', { developer: park.developer })}</p>
        )}
        <p className={styles.note}>
          {park.note === undefined ? t('dossier.park.noNote') : <Remark words={park.note} />}
        </p>
        <p className={styles.note}>{t('dossier.precision.city')}</p>
        <PlainSource label={park.name} sourceId={park.sourceId} />
      </Section>
    </DossierFrame>
  );
}

import type { Extras } from '../../model/atlas';
import type { ResourceId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { ExtraGate } from '../evidence/ExtraGate';
import { CERTAINTY_SENTENCES } from '../evidence/marks';
import { Remark } from '../evidence/Remark';
import { PlainSource } from '../evidence/SourceLink';
import { SourceWords } from '../evidence/SourceWords';
import { PlaceLink } from '../PlaceLink';
import { STATUS_TONES } from '../project/tones';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

/** A mine, refinery or power site that bears on chips. */
export function ResourceDossier({ id }: { readonly id: ResourceId }) {
  return (
    <ExtraGate name="resources">
      {(resources) => {
        const resource = resources.find((candidate) => candidate.id === id);
        return resource === undefined ? <UnknownPlace id={id} /> : <ResourceFacts resource={resource} />;
      }}
    </ExtraGate>
  );
}

function ResourceFacts({ resource }: { readonly resource: Extras['resources'][number] }) {
  const { t, language } = useText();
  const region = useApp(({ atlas }) => atlas.regions.find(({ id }) => id === resource.regionId));
  return (
    <DossierFrame
      crumb={
        <>
          <SourceWords words={resource.commodity} /> · {t(`country.${resource.country}`)}
        </>
      }
      title={resource.name}
      below={region && <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>}
    >
      <Section title={t('dossier.resource.about')}>
        <Tag tone={STATUS_TONES[resource.status]}>{t(`dossier.status.${resource.status}`)}</Tag>
        {resource.note !== undefined && (
          <p className={styles.note}>
            <Remark words={resource.note} />
          </p>
        )}
        <p className={styles.note}>{t(CERTAINTY_SENTENCES[resource.certainty])}</p>
        <PlainSource label={resource.name} sourceId={resource.sourceId} />
      </Section>
    </DossierFrame>
  );
}

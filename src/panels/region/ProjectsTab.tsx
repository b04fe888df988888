import type { Project } from '../../model/place';
import type { Region } from '../../model/region';
import { useApp } from '../../state/store';
import { asOfWords } from '../../text/period';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlainSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { STATUS_TONES } from '../project/tones';
import { useText } from '../useText';
import styles from './ProgrammeList.module.css';

/** Chip projects in the region, plants first; parks below. */
export function ProjectsTab({ region }: { readonly region: Region }) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const projects = atlas.projects.filter(({ regionId }) => regionId === region.id);
  return (
    <>
      <Section title={t('dossier.projects')} aux={projects.length}>
        {projects.length === 0 && <p className={styles.none}>{t('dossier.projects.none')}</p>}
        <ul>
          {projects.map((project) => (
            <ProjectLine key={project.id} project={project} />
          ))}
        </ul>
      </Section>
      <ParkList region={region} />
    </>
  );
}

function ProjectLine({ project }: { readonly project: Project }) {
  const text = useText();
  const { t } = text;
  const status = t(`dossier.status.${project.status}`);
  return (
    <li className={styles.programme}>
      <PlaceLink to={{ type: 'project', id: project.id }}>{project.name}</PlaceLink>
      <span className={styles.kind}>
        {t('dossier.project.line', {
          kind: t(`dossier.kind.${project.kind}`),
          company: project.company,
          city: project.city,
        })}
      </span>
      <Tag tone={STATUS_TONES[project.status]}>
        {project.statusAsOf === undefined
          ? status
          : t('dossier.statusAsOf', { status, when: asOfWords(project.statusAsOf, text) })}
      </Tag>
    </li>
  );
}

function ParkList({ region }: { readonly region: Region }) {
  const { t } = useText();
  return (
    <Section title={t('dossier.parks')}>
      <ExtraGate name="parks">
        {(parks) => {
          const own = parks.filter(({ regionId }) => regionId === region.id);
          if (own.length === 0) return <p className={styles.none}>{t('dossier.parks.none')}</p>;
          return (
            <ul>
              {own.map((park) => (
                <li key={park.id} className={styles.programme}>
                  <PlaceLink to={{ type: 'park', id: park.id }}>{park.name}</PlaceLink>
                  <span className={styles.kind}>{park.city}</span>
                  <PlainSource label={park.name} sourceId={park.sourceId} />
                </li>
              ))}
            </ul>
          );
        }}
      </ExtraGate>
    </Section>
  );
}

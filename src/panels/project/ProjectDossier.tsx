import { Truck } from 'lucide-react';
import type { ProjectId } from '../../model/ids';
import type { Project } from '../../model/place';
import { select } from '../../state/actions';
import { useApp } from '../../state/store';
import { asOfWords } from '../../text/period';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlaceLink } from '../PlaceLink';
import { ShowHours } from '../ports/ShowHours';
import { useText } from '../useText';
import styles from './ProjectDossier.module.css';
import { ProjectFacts } from './ProjectFacts';
import { projectView } from './project';
import { STATUS_TONES } from './tones';

/** One plant, design centre or other investment, with what is known of it and how it was read. */
export function ProjectDossier({ id }: { readonly id: ProjectId }) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const project = atlas.projects.find((candidate) => candidate.id === id);
  if (project === undefined) return <UnknownPlace id={id} />;
  return (
    <DossierFrame
      crumb={t('dossier.project.crumb', { company: project.company, kind: t(`dossier.kind.${project.kind}`) })}
      title={project.name}
      below={<Head project={project} />}
    >
      <ExtraGate name="projects" lines={8}>
        {(extra) => {
          const view = projectView(atlas, extra, id);
          return view && <ProjectFacts view={view} />;
        }}
      </ExtraGate>
    </DossierFrame>
  );
}

function Head({ project }: { readonly project: Project }) {
  const text = useText();
  const { t, language } = text;
  const region = useApp(({ atlas }) => atlas.regions.find(({ id }) => id === project.regionId));
  const status = t(`dossier.status.${project.status}`);
  return (
    <>
      <p className={styles.place}>
        {project.city}
        {region ? (
          <>
            {', '}
            <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>
          </>
        ) : (
          `, ${t(`country.${project.country}`)}`
        )}
        {project.precision === 'city' && <span className={styles.precision}>{t('dossier.precision.city')}</span>}
      </p>
      <div className={styles.tags}>
        <Tag tone={STATUS_TONES[project.status]}>
          {project.statusAsOf === undefined
            ? t('dossier.statusUndated', { status })
            : t('dossier.statusAsOf', { status, when: asOfWords(project.statusAsOf, text) })}
        </Tag>
        {project.kind === 'fab' && project.country !== 'CR' && (
          <Button
            size="small"
            icon={<Truck aria-hidden size={16} />}
            onClick={() => select({ type: 'linkage', fabId: project.id })}
          >
            {t('dossier.linkage.ask')}
          </Button>
        )}
        {project.country !== 'CR' && <ShowHours />}
      </div>
    </>
  );
}

import { joined } from '../../text/joined';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { Remark } from '../evidence/Remark';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { PlainSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './ProjectDossier.module.css';
import type { ProjectView, SharedAward } from './project';

/** Money, jobs, process, awards and source of a project; what is not known is said. */
export function ProjectFacts({ view }: { readonly view: ProjectView }) {
  const { t } = useText();
  const { project, detail, awards } = view;
  if (detail === undefined) return <Notice tone="warn">{t('dossier.project.noDetail')}</Notice>;
  const unknown = [
    detail.investment === undefined && t('dossier.investment'),
    detail.jobs === undefined && t('dossier.jobs'),
    detail.process === undefined && t('dossier.process'),
  ].filter(Boolean);
  return (
    <>
      <Section title={t('dossier.project.what')}>
        <p className={styles.text}>
          <Remark words={detail.activity} />
        </p>
        <Dates view={view} />
        <ul>
          {detail.investment && <SourcedFigure label={t('dossier.investment')} figure={detail.investment} />}
          {detail.award && (
            <SourcedFigure
              label={t(detail.awardStatus ? `dossier.award.${detail.awardStatus}` : 'dossier.award')}
              figure={detail.award}
            />
          )}
          {detail.jobs && <SourcedFigure label={t('dossier.jobs')} figure={detail.jobs} />}
        </ul>
        {unknown.length > 0 && <p>{t('dossier.unknownList', { things: unknown.join(', ') })}</p>}
      </Section>
      {awards.length > 0 && (
        <Section title={t('dossier.awards')}>
          {awards.map((shared) => (
            <AwardFacts key={shared.award.id} shared={shared} />
          ))}
        </Section>
      )}
      <Section title={t('dossier.evidence.source')}>
        <p className={styles.text}>{t(`dossier.verified.${detail.verified}`)}</p>
        {detail.note !== undefined && (
          <p className={styles.text}>
            <Remark words={detail.note} />
          </p>
        )}
        <PlainSource label={project.name} sourceId={detail.sourceId} />
      </Section>
    </>
  );
}

function Dates({ view: { project, detail } }: { readonly view: ProjectView }) {
  const text = useText();
  const { t } = text;
  return (
    <p className={`${styles.dates} num`}>
      {project.announcedYear !== undefined && (
        <span>{t('dossier.project.announced', { year: String(project.announcedYear) })}</span>
      )}
      {project.startYear !== undefined && (
        <span>{t('dossier.project.start', { year: String(project.startYear) })}</span>
      )}
      {detail?.process !== undefined && (
        <span>
          {joined(t('dossier.process'), '', text)}
          <Remark words={detail.process} />
        </span>
      )}
    </p>
  );
}

function AwardFacts({ shared: { award, with: others } }: { readonly shared: SharedAward }) {
  const { t, date } = useText();
  const when = award.finalDate ?? award.preliminaryDate;
  return (
    <div className={styles.award}>
      <ul>
        <SourcedFigure
          label={t('dossier.award.of', {
            recipient: award.recipient,
            status: t(`dossier.awardStatus.${award.status}`),
            when: when === undefined ? t('dossier.undated') : date(when),
          })}
          figure={award.amount}
        />
      </ul>
      {others.length > 0 && (
        <p>
          {t('dossier.award.shared')}{' '}
          {others.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <PlaceLink to={{ type: 'project', id: other.id }}>{other.name}</PlaceLink>
            </span>
          ))}
        </p>
      )}
      {award.note !== undefined && (
        <p>
          <Remark words={award.note} />
        </p>
      )}
    </div>
  );
}

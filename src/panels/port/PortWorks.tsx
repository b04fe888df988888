import type { WorkStage } from '../../model/port';
import { asOfWords } from '../../text/period';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { Remark } from '../evidence/Remark';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './PortDossier.module.css';
import type { PortView } from './portView';

const TONES: Readonly<Record<WorkStage, 'good' | 'copper' | 'info' | 'plain'>> = {
  complete: 'good',
  building: 'copper',
  permitted: 'info',
  funded: 'info',
  study: 'plain',
  planned: 'plain',
};

/** Works at a port with their stage, the day it was true, and the cost. */
export function PortWorks({ view }: { readonly view: PortView }) {
  const { t, language } = useText();
  if (view.works.length === 0) return null;
  return (
    <Section title={t('dossier.portWorks')} aux={view.works.length}>
      {view.works.map(({ place, work }) => (
        <article key={work.id} className={styles.work}>
          <div className={styles.workHead}>
            <h3>{work.names[language]}</h3>
            <Tag tone={TONES[work.stage]}>{t(`dossier.stage.${work.stage}`)}</Tag>
          </div>
          <p className={styles.note}>
            {place.name}
            {work.lead !== undefined && ` · ${work.lead}`}
            {work.yearExpected !== undefined && ` · ${t('dossier.work.expected', { year: String(work.yearExpected) })}`}
          </p>
          <p className={styles.note}>
            <Remark words={work.statusText} />. <Remark words={work.description} />
          </p>
          {work.cost ? (
            <ul style={{ width: '100%' }}>
              <SourcedFigure label={t('dossier.work.cost')} figure={work.cost} />
            </ul>
          ) : (
            <p className={styles.note}>{t('dossier.work.noCost')}</p>
          )}
          {work.costNote !== undefined && (
            <p className={styles.note}>
              <Remark words={work.costNote} />
            </p>
          )}
          <WorkSource work={work} />
        </article>
      ))}
    </Section>
  );
}

function WorkSource({ work }: { readonly work: PortView['works'][number]['work'] }) {
  const text = useText();
  const when = work.statusAsOf === undefined ? text.t('dossier.undated') : asOfWords(work.statusAsOf, text);
  return <PlainSource label={work.names[text.language]} sourceId={work.sourceId} when={when} />;
}

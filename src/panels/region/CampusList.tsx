import type { Region } from '../../model/region';
import { Section } from '../../ui/Section';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './ProgrammeList.module.css';

/** Technical schools of a region: how many, and their names on demand. */
export function CampusList({ region }: { readonly region: Region }) {
  const { t } = useText();
  return (
    <Section title={t('dossier.campuses')}>
      <ExtraGate name="campuses" lines={2}>
        {(campuses) => {
          const own = campuses.filter(({ regionId }) => regionId === region.id);
          const [first] = own;
          if (first === undefined) return <p className={styles.none}>{t('dossier.campuses.none')}</p>;
          return (
            <>
              <details className={styles.details}>
                <summary>{t('dossier.campuses.show', { count: own.length })}</summary>
                <ul>
                  {own.map((campus) => (
                    <li key={campus.id}>{campus.name}</li>
                  ))}
                </ul>
              </details>
              <PlainSource label={t('dossier.campuses')} sourceId={first.sourceId} />
            </>
          );
        }}
      </ExtraGate>
    </Section>
  );
}

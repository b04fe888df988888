import type { SourceId } from '../../model/ids';
import { useText } from '../useText';
import styles from './EvidenceCard.module.css';
import { ExtraGate } from './ExtraGate';
import { SourceDetails } from './SourceDetails';

/** Who published it, what, when, under which licence, and how it was read here. */
export function SourceFacts({ sourceId }: { readonly sourceId: SourceId }) {
  const { t } = useText();
  return (
    <section className={styles.source} aria-label={t('dossier.evidence.source')}>
      <ExtraGate name="sources" lines={3}>
        {(sources) => {
          const source = sources.find(({ id }) => id === sourceId);
          if (source === undefined) return <p className={styles.missing}>{t('dossier.source.missing')}</p>;
          return <SourceDetails source={source} />;
        }}
      </ExtraGate>
    </section>
  );
}

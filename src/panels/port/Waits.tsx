import { Section } from '../../ui/Section';
import { useText } from '../useText';
import { FactLines } from './FactLines';
import styles from './PortDossier.module.css';
import type { PortView } from './portView';

/** Five kinds of time in five boxes, each saying what it is; an empty box says that nothing was found. */
export function Waits({ view }: { readonly view: PortView }) {
  const { t } = useText();
  return (
    <Section title={t('dossier.waits')}>
      <p className={styles.note}>{t('dossier.waits.aux')}</p>
      <div className={styles.boxes}>
        {view.waits.map(({ family, facts }) => (
          <div key={family} className={styles.box}>
            <h3>{t(`dossier.wait.${family}`)}</h3>
            <p className={styles.note}>{t(`dossier.wait.${family}.what`)}</p>
            {facts.length === 0 ? <p className={styles.note}>{t('dossier.wait.none')}</p> : <FactLines facts={facts} />}
          </div>
        ))}
      </div>
    </Section>
  );
}

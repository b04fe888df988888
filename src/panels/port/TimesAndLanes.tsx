import { Section } from '../../ui/Section';
import { useText } from '../useText';
import { FactLines } from './FactLines';
import styles from './PortDossier.module.css';
import type { PortView } from './portView';

/** Opening hours, lanes and how cargo is inspected, each with the day it was read. */
export function TimesAndLanes({ view }: { readonly view: PortView }) {
  const { t } = useText();
  return (
    <>
      {(['hours', 'lanes', 'process'] as const).map((family) =>
        view[family].length === 0 ? null : (
          <Section key={family} title={t(`dossier.family.${family}`)}>
            {family !== 'process' && <p className={styles.note}>{t(`dossier.family.${family}.aux`)}</p>}
            <FactLines facts={view[family]} />
          </Section>
        ),
      )}
    </>
  );
}

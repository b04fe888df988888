import { METHODS } from '../../model/scenario';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import styles from './Fields.module.css';

/** How the criteria are joined into one score, in a plain sentence each. */
export function MethodSection() {
  const { t } = useText();
  const method = useApp(({ scenario }) => scenario.method);
  return (
    <Disclosure title={t('explore.method.title')} summary={t(`explore.method.${method}`)}>
      <Segments
        label={t('explore.method.title')}
        options={METHODS.map((id) => ({ value: id, label: t(`explore.method.${id}`) }))}
        value={method}
        onChange={(next) => change('undo.method', { method: next })}
      />
      <p className={styles.after}>{t(`explore.method.${method}.says`)}</p>
    </Disclosure>
  );
}

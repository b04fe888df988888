import type { CriterionId } from '../../model/ids';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { resetValues } from '../../state/values';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { ReadingEditor } from './ReadingEditor';
import styles from './Values.module.css';

/** How a criterion turns figures into values, for each of its readings, to be looked at and changed. */
export function ValueEditor({ id }: { readonly id: CriterionId }) {
  const { t } = useText();
  const criterion = useApp(selectPrepared).criteria.find((one) => one.id === id);
  const isOwn = useApp(({ scenario }) => scenario.values.some(({ criterionId }) => criterionId === id));
  if (criterion === undefined) return null;
  return (
    <fieldset className={styles.editor}>
      <legend className="visually-hidden">{t('values.open')}</legend>
      <p>{t('values.lead')}</p>
      {criterion.readings.map((reading) => (
        <ReadingEditor key={reading.scope} criterion={criterion} reading={reading} />
      ))}
      {isOwn && (
        <Button size="small" onClick={() => resetValues(id)}>
          {t('values.reset')}
        </Button>
      )}
    </fieldset>
  );
}

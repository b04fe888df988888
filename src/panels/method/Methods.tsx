import { METHODS } from '../../model/scenario';
import { METHOD_TABLE } from '../../scoring/methods/table';
import { useApp } from '../../state/store';
import { Tag } from '../../ui/Tag';
import { AssumptionLine } from '../evidence/AssumptionLine';
import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';

/** What each method lets a strength pay for, and what hours rest on. */
export function Methods() {
  const { t } = useText();
  const method = useApp(({ scenario }) => scenario.method);
  return (
    <>
      <Part id="methods" lead={t('method.methods.lead')}>
        <dl className={styles.methods}>
          {METHODS.map((id) => (
            <div key={id}>
              <dt>
                {t(`explore.method.${id}`)} {id === method && <Tag tone="copper">{t('method.inUse')}</Tag>}
              </dt>
              <dd>{t(`explore.method.${id}.says`)}</dd>
              <dd className={styles.note}>{t(`method.pays.${METHOD_TABLE[id].compensation}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="hours" lead={t('method.hours.lead')}>
        <div className={styles.lead}>
          <AssumptionLine />
        </div>
      </Part>
    </>
  );
}

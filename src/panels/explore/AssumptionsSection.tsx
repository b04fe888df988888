import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../frame/Panel';
import { lazyPanel } from '../frame/words';
import { useText } from '../useText';
import styles from './Fields.module.css';

const AssumptionFields = lazyPanel(async () => (await import('./AssumptionFields')).AssumptionFields);

/** Speeds, minutes and spreads nobody measured; the fields come when they are opened. */
export function AssumptionsSection() {
  const { t } = useText();
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const usual = isSame(assumptions, DEFAULT_ASSUMPTIONS);
  return (
    <Disclosure
      title={t('explore.assume.title')}
      summary={usual ? t('explore.assume.default') : t('explore.assume.own')}
    >
      <p className={styles.lead}>{t('explore.assume.lead')}</p>
      <Panel>
        <AssumptionFields />
      </Panel>
      {!usual && (
        <Button size="small" onClick={() => change('undo.assumptions', { assumptions: DEFAULT_ASSUMPTIONS })}>
          {t('explore.assume.resetAll')}
        </Button>
      )}
    </Disclosure>
  );
}

/** The same values under the same names, whatever their order. */
function isSame(one: object, other: object): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => {
    const [left, right]: unknown[] = [Reflect.get(one, name), Reflect.get(other, name)];
    const isDeep = typeof left === 'object' && left !== null && typeof right === 'object' && right !== null;
    return isDeep ? isSame(left, right) : left === right;
  });
}

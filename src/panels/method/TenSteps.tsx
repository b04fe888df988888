import { correlations } from '../../scoring/correlation';
import { NOISE } from '../../scoring/prepare';
import { DEFAULT_DRAWS, WEIGHT_SPREAD } from '../../scoring/ranges';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The ten steps of the OECD/JRC handbook and what was done in each, what was left undone included. */
export function TenSteps() {
  const { t, number, percent } = useText();
  const prepared = useApp(selectPrepared);
  const minCoverage = useApp(({ scenario }) => scenario.minCoverage);
  const method = useApp(({ scenario }) => scenario.method);
  const doubled = correlations(prepared).filter((pair) => pair.doubled).length;
  const values = {
    criteria: prepared.criteria.length,
    themes: new Set(prepared.criteria.map(({ theme }) => theme)).size,
    least: percent(minCoverage),
    doubled,
    method: t(`explore.method.${method}`),
    draws: number(DEFAULT_DRAWS),
    low: number(WEIGHT_SPREAD.low, 1),
    high: number(WEIGHT_SPREAD.high, 1),
    unsure: number(100 * NOISE.low),
    recalled: number(100 * NOISE.recalled),
  };
  return (
    <Part id="steps" lead={t('method.steps.lead')}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`method.step.${step}`)}</b>
            <p>{t(`method.step.${step}.done`, values)}</p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

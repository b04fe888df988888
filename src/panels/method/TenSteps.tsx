import { correlations } from '../../scoring/correlation';
import { NOISE } from '../../scoring/smaa/dataError';
import { RANGE_DRAWS } from '../../scoring/weightBand';
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
  const doubts = useApp(({ scenario }) => scenario.uncertainty);
  const doubled = correlations(prepared).filter((pair) => pair.doubled).length;
  const values = {
    criteria: prepared.criteria.length,
    themes: new Set(prepared.criteria.map(({ theme }) => theme)).size,
    least: percent(minCoverage),
    doubled,
    method: t(`explore.method.${method}`),
    all: number(doubts.draws),
    draws: number(RANGE_DRAWS),
    seed: String(doubts.seed),
    way: doubts.weights,
    band: percent(doubts.band),
    data: doubts.data,
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

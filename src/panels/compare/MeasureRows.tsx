import { selectEffectiveWeights } from '../../state/select';
import { useApp } from '../../state/store';
import type { Contender } from '../../views/contender';
import { measureText } from '../../views/siteMeasure';
import { useText } from '../useText';
import { BarCell } from './BarCell';
import styles from './Compare.module.css';
import { measureLines } from './compared';
import { Row } from './Row';

/** What is measured at each site, on goalposts of its own; regions have none of it. */
export function MeasureRows({ contenders }: { readonly contenders: readonly Contender[] }) {
  const text = useText();
  const { t, percent } = text;
  const weights = useApp(selectEffectiveWeights);
  const siteWeights = useApp(({ scenario }) => scenario.sites.weights);
  const lines = measureLines(contenders, weights, siteWeights);
  if (lines.length === 0) return null;
  return (
    <>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>{t('compare.site')}</h3>
        <span className={styles.note}>{t('compare.site.weight')}</span>
      </div>
      <ul>
        {lines.map(({ measure, weight, cells }) => (
          <Row
            key={measure}
            kind="single"
            label={t(`sites.measure.${measure}`)}
            aux={percent(weight.amount)}
            contenders={contenders}
            cell={({ site }, index) => {
              const raw = site?.measures[measure];
              if (site === undefined) return <span className={styles.missing}>{t('compare.site.only')}</span>;
              return (
                <BarCell cell={cells[index]}>{raw === undefined ? undefined : measureText(measure, raw, text)}</BarCell>
              );
            }}
          />
        ))}
      </ul>
      <p className={styles.assumptions}>{t('sites.credit')}</p>
    </>
  );
}

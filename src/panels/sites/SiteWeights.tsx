import { SITE_MEASURES, SITE_POSTS } from '../../model/site';
import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { NumberField } from '../../ui/NumberField';
import { measureText } from '../../views/siteMeasure';
import { useText } from '../useText';
import styles from './Sites.module.css';

const MOST = 100;

/** Weights of what is measured at the site itself, in the same points as the weights of the criteria. */
export function SiteWeights() {
  const text = useText();
  const { t } = text;
  const weights = useApp(({ scenario }) => scenario.sites.weights);
  return (
    <Disclosure title={t('sites.weights')}>
      <p className={styles.note}>{t('sites.weightsNote')}</p>
      {SITE_MEASURES.map((measure) => {
        const { worst, best } = SITE_POSTS[measure];
        const note = t('sites.posts', {
          worst: measureText(measure, worst, text),
          best: measureText(measure, best, text),
        });
        return (
          <NumberField
            key={measure}
            label={t(`sites.measure.${measure}`)}
            note={note}
            min={0}
            max={MOST}
            step={1}
            value={weights[measure] ?? 0}
            onChange={(value) => chooseSites({ weights: { ...weights, [measure]: value } })}
          />
        );
      })}
    </Disclosure>
  );
}

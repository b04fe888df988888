import { Section } from '../../ui/Section';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { chancePercent } from './chancePercent';
import { centralWeights, firstPlaces } from './firstPlaces';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const SHOWN = 6;

/** Who is first at all, how firmly, and with which weights. */
export function FirstPlaces({ pictured }: { readonly pictured: Pictured }) {
  const text = useText();
  const { t } = text;
  const { regionName } = useNames();
  const { result, given } = pictured;
  return (
    <Section title={t('confidence.first')}>
      <div className={css.pair}>
        <div>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('confidence.region')}</th>
                <th scope="col">{t('confidence.first.share')}</th>
                <th scope="col">{t('confidence.first.factor')}</th>
              </tr>
            </thead>
            <tbody>
              {firstPlaces(result, given.regionIds, SHOWN).map(({ regionId, share, confidence }) => (
                <tr key={regionId}>
                  <th scope="row">{regionName(regionId)}</th>
                  <td>{chancePercent(share, text)}</td>
                  <td>{confidence === undefined ? t('confidence.first.later') : chancePercent(confidence, text)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.note}>{t('confidence.first.note')}</p>
        </div>
        <Central pictured={pictured} />
      </div>
    </Section>
  );
}

function Central({ pictured: { result, given, focus } }: { readonly pictured: Pictured }) {
  const { t, percent } = useText();
  const { regionName, criterionName } = useNames();
  const weights = centralWeights(result, given, focus.regionId, SHOWN);
  const name = regionName(focus.regionId);
  if (weights.length === 0) return <p className={css.said}>{t('confidence.first.never', { name })}</p>;
  return (
    <div>
      <table className={css.table}>
        <caption>{t('confidence.first.weights', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('confidence.first.criterion')}</th>
            <th scope="col">{t('confidence.first.central')}</th>
            <th scope="col">{t('confidence.first.now')}</th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ criterionId, central, now }) => (
            <tr key={criterionId}>
              <th scope="row">{criterionName(criterionId)}</th>
              <td>{percent(central, 1)}</td>
              <td>{percent(now, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

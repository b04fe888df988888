import { useMemo, useState } from 'react';
import type { Extras } from '../../model/atlas';
import { COUNTRIES } from '../../model/geo';
import { selectEffectiveWeights, selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { Switch } from '../../ui/Switch';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import { type IndicatorCoverage, indicatorCoverage, regionGaps } from './missing';
import styles from './Sources.module.css';

/** How far each indicator reaches in each country, and which criteria each region lacks. */
export function Missing({ extra }: { readonly extra: Extras['indicators'] }) {
  const { t } = useText();
  return (
    <div className={styles.missing}>
      <section>
        <h3 className={styles.heading}>{t('sources.missing.regions')}</h3>
        <p className={styles.lead}>{t('sources.missing.regionsLead')}</p>
        <Gaps />
      </section>
      <section>
        <h3 className={styles.heading}>{t('sources.missing.indicators')}</h3>
        <p className={styles.lead}>{t('sources.missing.indicatorsLead')}</p>
        <Matrix extra={extra} />
      </section>
    </div>
  );
}

function Gaps() {
  const { t, language, percent } = useText();
  const prepared = useApp(selectPrepared);
  const weights = useApp(selectEffectiveWeights);
  const least = useApp(({ scenario }) => scenario.minCoverage);
  const rows = useMemo(() => regionGaps(prepared, weights), [prepared, weights]);
  const names = (criteria: (typeof rows)[number]['missing']) =>
    criteria.map((criterion) => criterion.names[language]).join(', ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.tableBox} aria-label={t('sources.missing.regions')} tabIndex={0}>
      <table className={styles.plain}>
        <caption className="visually-hidden">{t('sources.missing.regions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sources.place')}</th>
            <th scope="col">{t('sources.missing.known')}</th>
            <th scope="col">{t('sources.missing.here')}</th>
            <th scope="col">{t('sources.missing.country')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ missing, unmeasured }) => missing.length + unmeasured.length > 0)
            .map(({ region, coverage, missing, unmeasured }) => (
              <tr key={region.id}>
                <th scope="row">
                  <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>
                </th>
                <td className="num">
                  {coverage === undefined ? '–' : percent(coverage)}
                  {(coverage ?? 0) < least && <span className={styles.low}>{t('sources.missing.notRanked')}</span>}
                </td>
                <td>{names(missing) || '–'}</td>
                <td>{names(unmeasured) || '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Matrix({ extra }: { readonly extra: Extras['indicators'] }) {
  const { t, language } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  const [onlyGaps, setOnlyGaps] = useState(true);
  const rows = useMemo(
    () => indicatorCoverage(extra, regions).toSorted((a, b) => b.missing - a.missing),
    [extra, regions],
  );
  return (
    <>
      <Switch label={t('sources.missing.onlyGaps')} checked={onlyGaps} onChange={setOnlyGaps} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.tableBox} aria-label={t('sources.missing.indicators')} tabIndex={0}>
        <table className={`${styles.plain} ${styles.matrix} num`}>
          <caption className="visually-hidden">{t('sources.missing.indicators')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.filter.series')}</th>
              {COUNTRIES.map((country) => (
                <th key={country} scope="col">
                  {t(`country.${country}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ missing }) => !onlyGaps || missing > 0)
              .map((row) => (
                <tr key={row.indicator.id}>
                  <th scope="row">{row.indicator.names[language]}</th>
                  {COUNTRIES.map((country) => (
                    <Share key={country} row={row} country={country} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Share({ row, country }: { readonly row: IndicatorCoverage; readonly country: 'MX' | 'US' | 'CA' }) {
  const { t } = useText();
  const [known, total] = [row.known[country], row.total[country]];
  return (
    <td className={known === 0 ? styles.nothing : known < total ? styles.some : undefined}>
      {known === 0 ? t('sources.missing.none') : t('sources.missing.of', { known, total })}
      <span className={styles.meter} aria-hidden>
        <i style={{ width: `${total > 0 ? (100 * known) / total : 0}%` }} />
      </span>
    </td>
  );
}

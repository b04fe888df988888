import { useState } from 'react';
import type { Extras } from '../../model/atlas';
import type { Region } from '../../model/region';
import { Section } from '../../ui/Section';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { useText } from '../useText';
import styles from './IndicatorsTab.module.css';
import { indicatorRows, searchIndicators } from './indicators';

/** All figures of a region by theme, with a search over their names. */
export function IndicatorsTab({ region }: { readonly region: Region }) {
  return (
    <ExtraGate name="indicators" lines={12}>
      {(extra) => <Indicators extra={extra} region={region} />}
    </ExtraGate>
  );
}

function Indicators({ extra, region }: { readonly extra: Extras['indicators']; readonly region: Region }) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const rows = indicatorRows(extra, region.id);
  const groups = searchIndicators(rows, query, language);
  return (
    <>
      <div className={styles.search}>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={t('dossier.indicators.search')}
          aria-label={t('dossier.indicators.search')}
        />
      </div>
      {groups.length === 0 && (
        <p className={styles.none} role="status">
          {t('dossier.indicators.none', { query })}
        </p>
      )}
      {groups.map((group) => (
        <Section key={group.theme} title={t(`dossier.indicatorTheme.${group.theme}`)} aux={group.rows.length}>
          <ul>
            {group.rows.map(({ indicator, figure }) => (
              <SourcedFigure key={indicator.id} label={indicator.names[language]} figure={figure} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

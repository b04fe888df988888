import { COUNTRIES, type Country } from '../../model/geo';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/CheckList';
import { Chip } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { useText } from '../useText';
import styles from './Fields.module.css';

/** Which countries take part, and regions picked by hand. */
export function PlacesSection() {
  const { t, language, locale } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  const countries = useApp(({ scenario }) => scenario.countries);
  const picked = useApp(({ scenario }) => scenario.picked);
  const summary =
    picked.length > 0
      ? t('explore.places.picked', { count: picked.length })
      : t('explore.places.countries', { count: countries.length });
  const toggle = (country: Country): void =>
    change('undo.places', {
      countries: COUNTRIES.filter((other) => (other === country) !== countries.includes(other)),
    });
  const options = regions
    .filter(({ country }) => countries.includes(country))
    .map(({ id, names, country }) => ({ value: id, label: names[language], detail: t(`country.${country}`) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Disclosure title={t('explore.places.title')} summary={summary}>
      <p className={styles.lead}>{t('explore.places.lead')}</p>
      <div className={styles.chips}>
        {COUNTRIES.map((country) => (
          <Chip
            key={country}
            label={t(`country.${country}`)}
            pressed={countries.includes(country)}
            onToggle={() => toggle(country)}
          />
        ))}
      </div>
      <div className={styles.group}>
        <div className={styles.head}>
          <h3>{t('explore.places.hand')}</h3>
          {picked.length > 0 ? (
            <Button variant="link" onClick={() => change('undo.places', { picked: [] })}>
              {t('explore.places.clear')}
            </Button>
          ) : (
            <span className={styles.state}>{t('explore.places.allOf')}</span>
          )}
        </div>
        <CheckList
          label={t('explore.places.hand')}
          filterLabel={t('explore.places.filter')}
          emptyText={t('explore.filterEmpty')}
          options={options}
          chosen={picked}
          onChange={(next) => change('undo.places', { picked: next })}
        />
      </div>
    </Disclosure>
  );
}

import { memo } from 'react';
import { COUNTRIES, type Country } from '../../model/geo';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';

interface CountrySegmentsProps {
  readonly country: Country | 'all';
  readonly onChange: (country: Country | 'all') => void;
}

/** All places, or those of one country with the number it has. */
export const CountrySegments = memo(function CountrySegments({ country, onChange }: CountrySegmentsProps) {
  const { t } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  const options: { value: Country | 'all'; label: string }[] = [{ value: 'all', label: t('country.all') }];
  for (const value of COUNTRIES) {
    const count = regions.filter((region) => region.country === value).length;
    options.push({ value, label: `${t(`explore.country.${value}`)} ${count}` });
  }
  return <Segments label={t('explore.ranking.country')} options={options} value={country} onChange={onChange} />;
});

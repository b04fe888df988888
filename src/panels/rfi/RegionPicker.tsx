import type { RegionId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';

interface RegionPickerProps {
  readonly value: RegionId;
  readonly onChange: (id: RegionId) => void;
}

/** The region that the answers are about, by country and name. */
export function RegionPicker({ value, onChange }: RegionPickerProps) {
  const { t, language, locale } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  const options = regions
    .map(({ id, names, country }) => ({ value: id, label: names[language], group: t(`country.${country}`) }))
    .toSorted((a, b) => a.group.localeCompare(b.group, locale) || a.label.localeCompare(b.label, locale));
  return <Select label={t('rfi.region')} value={value} options={options} onChange={onChange} />;
}

import type { CriterionId, RegionId } from '../../model/ids';
import { selectRegionMap } from '../../state/select';
import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';

interface RegionPickerProps {
  readonly label: string;
  readonly value: RegionId;
  readonly onChange: (id: RegionId) => void;
}

/** A region with a rank, in the order of the ranking. */
export function RegionPicker({ label, value, onChange }: RegionPickerProps) {
  const { language, number } = useText();
  const ranked = useApp(selectRanked);
  const regions = useApp(selectRegionMap);
  const options = ranked.map(({ regionId, rank = 0 }) => ({
    value: regionId,
    label: `${number(rank)}. ${regions.get(regionId)?.names[language] ?? regionId}`,
  }));
  return <Select label={label} options={options} value={value} onChange={onChange} />;
}

interface CriterionPickerProps {
  readonly label: string;
  readonly value: CriterionId;
  readonly onChange: (id: CriterionId) => void;
}

/** A criterion, under its theme. */
export function CriterionPicker({ label, value, onChange }: CriterionPickerProps) {
  const { t, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const options = criteria.map(({ id, names, theme }) => ({
    value: id,
    label: names[language],
    group: t(`explore.theme.${theme}`),
  }));
  return <Select label={label} options={options} value={value} onChange={onChange} />;
}

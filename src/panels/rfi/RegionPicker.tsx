import type { AnswerSite } from '../../exports/rfi/site';
import type { RegionId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';

/** What answers are about: a region, or a site in one. */
export interface AnswerFor {
  readonly regionId: RegionId;
  readonly site?: AnswerSite;
}

interface RegionPickerProps {
  readonly value: AnswerFor;
  /** The site that is open in Sites. */
  readonly site: AnswerSite | undefined;
  readonly onChange: (value: AnswerFor) => void;
}

const SITE = 'site';

/** The region or the open site that the answers are about. */
export function RegionPicker({ value, site, onChange }: RegionPickerProps) {
  const { t, language, locale } = useText();
  const regions = useApp(({ atlas }) => atlas.regions);
  const options = regions
    .map(({ id, names, country }) => ({ value: String(id), label: names[language], group: t(`country.${country}`) }))
    .toSorted((a, b) => a.group.localeCompare(b.group, locale) || a.label.localeCompare(b.label, locale));
  const open = value.site ?? site;
  const choose = (id: string): void => {
    const region = regions.find((candidate) => candidate.id === id);
    if (id === SITE && open !== undefined) onChange({ regionId: open.regionId, site: open });
    else if (region !== undefined) onChange({ regionId: region.id });
  };
  return (
    <Select<string>
      label={t('rfi.region')}
      value={value.site === undefined ? value.regionId : SITE}
      options={[...(open ? [{ value: SITE, label: open.name, group: t('rfi.site') }] : []), ...options]}
      onChange={choose}
    />
  );
}

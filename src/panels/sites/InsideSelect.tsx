import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';

/** The region to which sites, or the ground, are held. */
export function InsideSelect() {
  const { t, language } = useText();
  const within = useApp(({ scenario }) => scenario.sites.within);
  const regions = useApp(({ atlas }) => atlas.regions);
  return (
    <Select
      label={t('sites.inside')}
      size="small"
      options={[
        { value: '', label: t('sites.inside.all') },
        ...regions.map(({ id, names, country }) => ({
          value: id,
          label: names[language],
          group: t(`country.${country}`),
        })),
      ]}
      value={within ?? ''}
      onChange={(value) => chooseSites({ within: regions.find(({ id }) => id === value)?.id })}
    />
  );
}

import type { Region } from '../../model/region';
import { lastOf } from '../../state/memo';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import type { Entry } from './catalogue';
import { AGES, NO_FILTER, type SourceFilter } from './filter';
import { CERTAINTY_ORDER, MARK_ORDER, MARK_WORDS } from './orders';
import styles from './Sources.module.css';

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly filter: SourceFilter;
  readonly onChange: (filter: SourceFilter) => void;
}

type Option = { readonly value: string; readonly label: string; readonly group?: string };

/** Search and one list box per part of the filter. */
export function FilterBar({ entries, filter, onChange }: FilterBarProps) {
  const { t } = useText();
  const { regions, series, publishers } = useOptions(entries);
  const box = <K extends Exclude<keyof SourceFilter, 'query'>>(
    part: K,
    options: readonly Option[],
    accept: (value: string) => SourceFilter[K],
  ) => (
    <Select
      size="small"
      label={t(`sources.filter.${part}`)}
      options={[{ value: '', label: t('sources.all') }, ...options]}
      value={filter[part] ?? ''}
      onChange={(value) => onChange({ ...filter, [part]: value === '' ? undefined : accept(value) })}
    />
  );
  const isSet = Object.values(filter).some((part) => part !== undefined && part !== '');
  return (
    <div className={styles.filters}>
      <label className={styles.search}>
        <span>{t('sources.search')}</span>
        <input
          type="search"
          value={filter.query}
          placeholder={t('sources.searchHint')}
          onChange={(event) => onChange({ ...filter, query: event.target.value })}
        />
      </label>
      {box('regionId', regions, (value) => entries.find(({ regionId }) => regionId === value)?.regionId)}
      {box('series', series, (value) => value)}
      {box('publisher', publishers, (value) => value)}
      {box(
        'age',
        AGES.map((value) => ({ value, label: t(`sources.age.${value}`) })),
        (value) => AGES.find((age) => age === value),
      )}
      {box(
        'certainty',
        CERTAINTY_ORDER.map((value) => ({ value, label: t(`sources.certainty.${value}`) })),
        (value) => CERTAINTY_ORDER.find((certainty) => certainty === value),
      )}
      {box(
        'mark',
        MARK_ORDER.map((value) => ({ value, label: t(MARK_WORDS[value]) })),
        (value) => MARK_ORDER.find((mark) => mark === value),
      )}
      {isSet && (
        <Button size="small" variant="quiet" onClick={() => onChange(NO_FILTER)}>
          {t('sources.reset')}
        </Button>
      )}
    </div>
  );
}

function useOptions(entries: readonly Entry[]) {
  const text = useText();
  return optionsOf(
    entries,
    useApp(({ atlas }) => atlas.regions),
    text,
  );
}

/** What can be chosen, in the order of the alphabet; there again when the view is opened again. */
const optionsOf = lastOf((entries: readonly Entry[], regions: readonly Region[], { t, language, locale }: Text) => {
  const { compare } = new Intl.Collator(locale);
  const byLabel = (a: Option, b: Option): number => compare(a.label, b.label);
  const groupOf = (group: Entry['group']): string => {
    switch (group) {
      case 'ports':
      case 'gateways':
      case 'projects':
      case 'roads':
        return t(`sources.group.${group}`);
      default:
        return t(`dossier.indicatorTheme.${group}`);
    }
  };
  const series = new Map(
    entries.map((entry): [string, Option] => [
      entry.series,
      { value: entry.series, label: entry.what, group: groupOf(entry.group) },
    ]),
  );
  const publishers = [...new Set(entries.map(({ publisher }) => publisher))];
  return {
    regions: regions
      .map(({ id, names, country }): Option => ({ value: id, label: names[language], group: t(`country.${country}`) }))
      .toSorted(byLabel),
    series: [...series.values()].toSorted(byLabel),
    publishers: publishers.map((name): Option => ({ value: name, label: name })).toSorted(byLabel),
  };
});

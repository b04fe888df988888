import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { COMPARED_LIMIT } from '../../model/scenario';
import { isComparisonFull, selectComparedSites, toggleCompared, toggleComparedSite } from '../../state/compared';
import { selectRanking, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { fold } from '../search/find';
import { useSiteLists } from '../useSiteLists';
import { useText } from '../useText';
import styles from './AddPlace.module.css';
import { namedSites, sitesNamed } from './findSites';

/** Sites are looked for from this many letters on: one letter is in most of the names. */
const LEAST_LETTERS = 2;
const MOST_SITES = 20;

/** A box to type in that adds a region or a site to the ones compared; the best regions first, accents optional. */
export function AddPlace() {
  const { t, language } = useText();
  const compared = useApp(({ scenario }) => scenario.compared);
  const ranking = useApp(selectRanking);
  const regions = useApp(selectRegionMap);
  const [typed, setTyped] = useState('');
  const isFull = useApp(({ scenario }) => isComparisonFull(scenario));
  const sites = useSites(typed);
  const found = ranking.flatMap(({ regionId, rank }) => {
    const region = regions.get(regionId);
    if (region === undefined || compared.includes(regionId)) return [];
    const name = region.names[language];
    const words = fold(`${Object.values(region.names).join(' ')} ${regionId}`);
    return words.includes(fold(typed))
      ? [
          {
            id: regionId,
            name,
            place: t(`country.${region.country}`),
            mark: String(rank ?? '–'),
            add: () => toggleCompared(regionId),
          },
        ]
      : [];
  });
  const items = [...found, ...sites];
  return (
    <ComboBox
      className={styles.box ?? ''}
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      isDisabled={isFull}
      allowsEmptyCollection
      menuTrigger="focus"
      onSelectionChange={(key) => {
        const chosen = items.find(({ id }) => id === key);
        setTyped('');
        chosen?.add();
      }}
    >
      <Label className="visually-hidden">{t('compare.addRegion')}</Label>
      <Input
        className={styles.input ?? ''}
        placeholder={isFull ? t('compare.full', { limit: COMPARED_LIMIT }) : t('compare.addRegion')}
      />
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{t('compare.noRegion', { query: typed })}</p>}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} textValue={item.name} className={styles.item ?? ''}>
              <span className={`${styles.rank} num`}>{item.mark}</span>
              <span>{item.name}</span>
              <span className={styles.country}>{item.place}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface Item {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Rank of a region among regions; sites are not ranked among them. */
  readonly mark: string;
  readonly add: () => void;
}

/** Sites by name that are not compared yet. */
function useSites(typed: string): readonly Item[] {
  const { t, language } = useText();
  const isAsked = typed.trim().length >= LEAST_LETTERS;
  const { extras, projects } = useSiteLists(isAsked);
  const regions = useApp(selectRegionMap);
  const rows = useApp(({ session }) => session.sites.picture?.rows);
  const compared = useApp(({ scenario }) => selectComparedSites(scenario));
  const named = useMemo(() => {
    if (!isAsked) return [];
    const own = (rows ?? []).filter(({ kind, name }) => kind === 'own' && name !== '');
    return namedSites({ extras, projects, own });
  }, [isAsked, extras, projects, rows]);
  const nameOf = new Map<string, string>([...regions].map(([id, { names }]) => [id, names[language]]));
  return sitesNamed(named, typed, MOST_SITES)
    .filter(({ id }) => !compared.includes(id))
    .map(({ id, kind, name, regionId }) => ({
      ...{ id, name, place: `${t(`sites.one.${kind}`)}, ${nameOf.get(regionId) ?? ''}` },
      mark: '',
      add: () => toggleComparedSite(id),
    }));
}

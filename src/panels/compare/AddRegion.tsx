import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { COMPARED_LIMIT } from '../../model/scenario';
import { toggleCompared } from '../../state/compared';
import { selectRanking, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { fold } from '../search/find';
import { useText } from '../useText';
import styles from './AddRegion.module.css';

/** A box to type in that adds a region to the ones compared; best first, accents optional. */
export function AddRegion() {
  const { t, language } = useText();
  const compared = useApp(({ scenario }) => scenario.compared);
  const ranking = useApp(selectRanking);
  const regions = useApp(selectRegionMap);
  const [typed, setTyped] = useState('');
  const isFull = compared.length >= COMPARED_LIMIT;
  const items = ranking.flatMap(({ regionId, rank }) => {
    const region = regions.get(regionId);
    if (region === undefined || compared.includes(regionId)) return [];
    const name = region.names[language];
    const words = fold(`${Object.values(region.names).join(' ')} ${regionId}`);
    return words.includes(fold(typed)) ? [{ id: regionId, name, country: t(`country.${region.country}`), rank }] : [];
  });
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
        if (chosen !== undefined) toggleCompared(chosen.id);
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
              <span className={`${styles.rank} num`}>{item.rank ?? '–'}</span>
              <span>{item.name}</span>
              <span className={styles.country}>{item.country}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

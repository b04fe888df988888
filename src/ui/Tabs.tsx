import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './Tabs.module.css';
import { usePrinting } from './usePrinting';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: () => ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** On paper every panel stands under its title, in order; else the open one alone. */
  readonly printsAll?: boolean;
}

/** Tabs with a copper underline; arrows move, only the open panel is rendered. The strip scrolls where it is narrow. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, printsAll = false }: TabsProps<Id>) {
  const isPrinting = usePrinting() && printsAll;
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item) onSelect(item.id);
  };
  return (
    <AriaTabs className={styles.tabs ?? ''} selectedKey={selected} onSelectionChange={choose}>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''} shouldForceMount={isPrinting} data-panel>
          {isPrinting && <h2 className={styles.title}>{item.label}</h2>}
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

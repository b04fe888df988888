import { useState } from 'react';
import { lastOf } from '../../state/memo';
import { Skeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { ExtraGate } from '../evidence/ExtraGate';
import { FullView } from '../FullView';
import { useText } from '../useText';
import type { Entry } from './catalogue';
import { FigureList } from './FigureList';
import { Licences } from './Licences';
import { Missing } from './Missing';
import { SourceList } from './SourceList';
import styles from './Sources.module.css';
import { useCatalogue, useRecords } from './useCatalogue';

const TABS = ['figures', 'sets', 'missing', 'licences'] as const;

/** Every figure and data set of the product, what is missing, and what may be done with them. */
export function SourcesView() {
  const { t, number } = useText();
  const entries = useCatalogue();
  const [tab, setTab] = useState<(typeof TABS)[number]>('figures');
  const bySource = countBySource(entries ?? NONE);
  const records = useRecords();
  const contents = {
    figures: () => <FigureList entries={entries ?? NONE} />,
    sets: () => (
      <ExtraGate name="sources">{(all) => <SourceList sources={all} figures={bySource} records={records} />}</ExtraGate>
    ),
    missing: () => <ExtraGate name="indicators">{(extra) => <Missing extra={extra} />}</ExtraGate>,
    licences: () => <ExtraGate name="sources">{(all) => <Licences sources={all} figures={bySource} />}</ExtraGate>,
  };
  return (
    <FullView
      title={t('view.sources')}
      lead={
        entries === undefined
          ? t('loading')
          : t('sources.lead', { count: number(entries.length), sources: number(bySource.size) })
      }
    >
      {entries === undefined ? (
        <ExtraGate name="indicators">{() => <Skeleton lines={8} label={t('loading')} />}</ExtraGate>
      ) : (
        <div className={styles.tabs}>
          <Tabs
            label={t('view.sources')}
            items={TABS.map((id) => ({ id, label: t(`sources.tab.${id}`), content: contents[id] }))}
            selected={tab}
            onSelect={setTab}
          />
        </div>
      )}
    </FullView>
  );
}

const NONE: readonly Entry[] = [];

const countBySource = lastOf((entries: readonly Entry[]) => {
  const counts = new Map<Entry['figure']['sourceId'], number>();
  for (const { figure } of entries) counts.set(figure.sourceId, (counts.get(figure.sourceId) ?? 0) + 1);
  return counts;
});

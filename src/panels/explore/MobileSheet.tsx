import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { select } from '../../state/actions';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { Sheet } from '../../ui/Sheet';
import type { SheetSize } from '../../ui/sheetSize';
import { useText } from '../useText';
import { ControlsPanel } from './ControlsPanel';
import styles from './MobileSheet.module.css';
import { RankingPanel, type RankingPanelProps } from './RankingPanel';

const TABS = ['weights', 'ranking', 'layers'] as const;
type Tab = (typeof TABS)[number];

export interface MobileSheetProps extends RankingPanelProps {
  /** Takes the place of the tabs while something is selected. */
  readonly dossier?: ReactNode;
  /** Stands where the ranking does. */
  readonly list?: ReactNode;
}

/** On narrow screens the panels share one sheet over the map. */
export function MobileSheet({ dossier, list, ...ranking }: MobileSheetProps) {
  const { t } = useText();
  const [size, setSize] = useState<SheetSize>('half');
  const [tab, setTab] = useState<Tab>('ranking');
  const isSelected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  // What is opened on the map is shown in the list's place.
  const opened = useApp(({ session }) => session.surface.chosen);
  useEffect(() => {
    if (opened !== undefined) setTab('ranking');
  }, [opened]);
  const labels = { weights: t('panel.controls'), ranking: t('panel.ranking'), layers: t('panel.layers') };
  const choose = (next: Tab): void => {
    setTab(next);
    if (size === 'peek') setSize('half');
  };
  return (
    <Sheet
      label={t('explore.sheet.label')}
      size={size}
      onSize={setSize}
      growLabel={t('explore.sheet.grow')}
      shrinkLabel={t('explore.sheet.shrink')}
      {...(isSelected ? { lead: <BackButton /> } : dossier === undefined ? {} : { lead: <ViewName /> })}
      head={
        dossier === undefined ? (
          <Segments
            label={t('explore.sheet.label')}
            options={TABS.map((value) => ({ value, label: labels[value] }))}
            value={tab}
            onChange={choose}
          />
        ) : undefined
      }
    >
      {dossier ?? (tab === 'ranking' ? (list ?? <RankingPanel {...ranking} />) : <ControlsPanel part={tab} />)}
    </Sheet>
  );
}

/** What the sheet holds, where it is neither the list nor a dossier. */
function ViewName() {
  const { t } = useText();
  const view = useApp(({ scenario }) => scenario.view);
  return <span className={styles.name}>{t(`view.${view}`)}</span>;
}

/** From what is open to the list it was opened from. */
function BackButton() {
  const { t } = useText();
  const view = useApp(({ scenario }) => scenario.view);
  return (
    <button type="button" className={styles.back} onClick={() => select({ type: 'none' })}>
      <ChevronLeft aria-hidden />
      {t(view === 'ports' ? 'view.ports' : 'panel.ranking')}
    </button>
  );
}

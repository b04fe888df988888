import { type ReactNode, useEffect, useState } from 'react';
import { useApp } from '../../state/store';
import { Tabs } from '../../ui/Tabs';
import { useText } from '../useText';
import { BudgetTab } from './BudgetTab';
import { ClosureTab } from './ClosureTab';
import { EffectOnRegions } from './EffectOnRegions';
import { LoadsTable } from './LoadsTable';
import { PlanSheet } from './PlanSheet';
import css from './Ports.module.css';
import { PortWorks } from './PortWorks';
import { RankTab } from './RankTab';

const TABS = ['effect', 'closure', 'budget', 'rank', 'works'] as const;
type TabId = (typeof TABS)[number] | 'place';

const CONTENT: Readonly<Record<(typeof TABS)[number], () => ReactNode>> = {
  effect: () => (
    <>
      <EffectOnRegions />
      <LoadsTable />
    </>
  ),
  closure: () => <ClosureTab />,
  budget: () => <BudgetTab />,
  rank: () => <RankTab />,
  works: () => <PortWorks />,
};

/** What the plan does, what a closure costs, what a budget buys, which project comes first, and the works; the place that is selected. */
export function PortsSide({ dossier }: { readonly dossier: ReactNode }) {
  const { t } = useText();
  const selection = useApp(({ scenario }) => scenario.selection);
  const isSelected = selection.type !== 'none';
  const isSheetOpen = useApp(({ session }) => session.border.isSheetOpen);
  const [tab, setTab] = useState<TabId>(isSelected ? 'place' : 'effect');
  useEffect(() => setTab(selection.type === 'none' ? 'effect' : 'place'), [selection]);
  const items = [
    ...(isSelected ? [{ id: 'place' as const, label: t('border.tab.place'), content: () => dossier }] : []),
    ...TABS.map((id) => ({ id, label: t(`border.tab.${id}`), content: CONTENT[id] })),
  ];
  return (
    <div className={css.side}>
      <Tabs
        label={t('border.tab.label')}
        items={items}
        selected={tab === 'place' && !isSelected ? 'effect' : tab}
        onSelect={setTab}
      />
      {isSheetOpen && <PlanSheet />}
    </div>
  );
}

import { loadClass, selectMarkedLoads } from '../../state/border/loadMarks';
import { lastOf } from '../../state/memo';
import type { AppState } from '../../state/store';
import { selectShownLayers } from '../../state/studiedPorts';
import type { Text } from '../../text/text';
import type { LegendBlock } from '../legendModel';

/** The block for what is drawn over the style at the moment; bands have the ramp of hours in the style's own legend. */
export function overLegend(state: AppState, text: Text): LegendBlock | undefined {
  const hasGates = selectShownLayers(state).includes('crossings');
  return hasGates && selectMarkedLoads(state).size > 0 ? kept(text) : undefined;
}

const kept = lastOf(loadsLegend);

/** What the rings around crossings mean. */
export function loadsLegend({ t, percent }: Text): LegendBlock {
  const [half, most, full] = [percent(0.5), percent(0.8), percent(1)];
  const row = (share: number, label: string) => ({
    swatch: { type: 'gauge', share, loadClass: loadClass(share) } as const,
    label,
  });
  return {
    id: 'loads',
    title: t('over.loads.legend'),
    note: t('over.loads.legendNote'),
    rows: [
      row(0.3, t('over.loads.under', { to: half })),
      row(0.65, t('over.loads.between', { from: half, to: most })),
      row(0.9, t('over.loads.between', { from: most, to: full })),
      row(1, t('over.loads.over', { from: full })),
    ],
  };
}

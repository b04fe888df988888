import { Legend, type LegendBlock } from '../../ui/Legend';
import { useText } from '../useText';
import { LegendRamp, LegendSwatch } from './LegendSwatch';
import type { LegendCardBlock } from './legendSample';

/** The legend of the map, from what the map says it shows. */
export function LegendCard({ blocks }: { readonly blocks: readonly LegendCardBlock[] }) {
  const { t } = useText();
  return (
    <Legend
      label={t('explore.legend.label')}
      openLabel={t('explore.legend.more')}
      closeLabel={t('explore.legend.less')}
      blocks={blocks.map(drawn)}
    />
  );
}

function drawn({ id, title, note, rows }: LegendCardBlock): LegendBlock {
  const ramp = rows.map(({ swatch }) => swatch).find((swatch) => swatch.type === 'ramp');
  return {
    id,
    title,
    note,
    // Rings that no other sign explains.
    isPinned: id === 'loads',
    ...(ramp === undefined ? {} : { ramp: <LegendRamp of={ramp.of} edges={ramp.edges} /> }),
    rows: rows
      .filter(({ swatch }) => swatch.type !== 'ramp')
      .map(({ swatch, label }) => ({ id: label, label, swatch: <LegendSwatch sample={swatch} /> })),
  };
}

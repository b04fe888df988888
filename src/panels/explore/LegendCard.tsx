import type { ProjectKind, ProjectStatus } from '../../model/place';
import type { MarkName } from '../../model/symbols';
import { Legend, type LegendBlock } from '../../ui/Legend';
import type { PortSymbolState } from '../../ui/PortSymbol';
import { useText } from '../useText';
import { LegendRamp, LegendSwatch } from './LegendSwatch';

/** A sample of what is drawn, as plain values; the map says which, this panel draws it. */
export type LegendSample =
  | { readonly type: 'ramp'; readonly edges: readonly number[] }
  | { readonly type: 'texture'; readonly texture: 'dots' | 'hatch'; readonly scoreClass: number }
  | { readonly type: 'project'; readonly kind: ProjectKind; readonly status: ProjectStatus }
  | { readonly type: 'crossing'; readonly state: PortSymbolState; readonly radiusPx: number }
  | { readonly type: 'mark'; readonly mark: MarkName }
  | {
      readonly type: 'line';
      readonly colour: 'corridor' | 'water' | 'quiet';
      readonly widthPx: number;
      readonly dashed: boolean;
    };

export interface LegendCardBlock {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly { readonly swatch: LegendSample; readonly label: string }[];
}

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
    ...(ramp === undefined ? {} : { ramp: <LegendRamp edges={ramp.edges} /> }),
    rows: rows
      .filter(({ swatch }) => swatch.type !== 'ramp')
      .map(({ swatch, label }) => ({ id: label, label, swatch: <LegendSwatch sample={swatch} /> })),
  };
}

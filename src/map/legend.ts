import type { Text } from '../text/text';
import type { LegendBlock } from './legendModel';
import { MODULES } from './modules';
import type { MapView } from './view';

/** What is on the map and what its signs mean; layers that are off say nothing. */
export function legendOf(
  view: Pick<MapView, 'layers' | 'kinds' | 'corridors' | 'effects' | 'chances'>,
  text: Text,
): readonly LegendBlock[] {
  return MODULES.flatMap(({ id, legend }) => {
    const isOn = view.layers.some((layer) => layer === id);
    const block = isOn ? legend?.(view, text) : undefined;
    return block === undefined ? [] : [block];
  });
}

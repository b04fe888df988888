import type { Region } from '../../model/region';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { useText } from '../useText';
import { indicatorRows, keyRows } from './indicators';

/** A handful of figures, each with its source below. */
export function KeyIndicators({ region }: { readonly region: Region }) {
  const { language } = useText();
  return (
    <ExtraGate name="indicators" lines={7}>
      {(extra) => (
        <ul>
          {keyRows(indicatorRows(extra, region.id)).map(({ indicator, figure }) => (
            <SourcedFigure key={indicator.id} label={indicator.names[language]} figure={figure} tags={false} />
          ))}
        </ul>
      )}
    </ExtraGate>
  );
}

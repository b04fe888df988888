import { lazy, Suspense } from 'react';
import { mapCommands } from './map/commands';
import { outlinePaths } from './map/outline';
import { MapArea } from './panels/frame/MapArea';
import { Outline } from './panels/frame/Outline';
import { Panel } from './panels/frame/Panel';
import { useOutline } from './panels/frame/useOutline';
import { lazyPanel } from './panels/frame/words';
import { useText } from './panels/useText';
import { scoreClass } from './scoring/classes';
import { useApp } from './state/store';

// The map's code comes while the data do: nothing else on the page waits as long.
const mapCode = import('./map/MapView').then(({ MapView: component }) => ({ default: component }));
const MapView = lazy(() => mapCode);
const MapLegend = lazy(() => import('./MapLegend'));
const GlobeButton = lazyPanel(async () => (await import('./panels/frame/GlobeButton')).GlobeButton);
const TruckButton = lazyPanel(async () => (await import('./panels/ports/TruckButton')).TruckButton);
const PointedCard = lazyPanel(async () => (await import('./PointedCard')).default);

/** Room the half-open sheet takes from the map on phones. */
const SHEET_INSETS = { top: 16, right: 16, bottom: 392, left: 16 };

interface TheMapProps {
  readonly theme: 'light' | 'dark';
  readonly isNarrow: boolean;
  /** On another page, where no sheet lies over the map. */
  readonly isFrame?: boolean;
}

/** The one map with its outline, legend and hover card. */
export function TheMap({ theme, isNarrow, isFrame = false }: TheMapProps) {
  const text = useText();
  const isDrawn = useApp(({ session }) => session.map === 'ready' || session.map === 'lost');
  const isOpening = useApp(({ session }) => session.isOpening);
  const hasTrucks = useApp(({ session }) => session.trucks !== 'none');
  const isPointed = useApp(({ session }) => session.pointed !== undefined || session.surface.cell !== undefined);
  const isPlain = useApp(({ session }) => session.presenting !== undefined) || isNarrow;
  const paths = useOutline(outlinePaths);
  return (
    <MapArea
      commands={mapCommands}
      outline={<Outline pathsFor={paths} classOf={scoreClass} />}
      map={
        <Suspense fallback={null}>
          <MapView theme={theme} text={text} {...(isNarrow && !isFrame ? { insets: SHEET_INSETS } : {})} />
        </Suspense>
      }
      more={
        isDrawn && (
          <Panel isQuiet>
            <GlobeButton />
            {hasTrucks && <TruckButton />}
          </Panel>
        )
      }
      hoverCard={
        isDrawn &&
        isPointed &&
        !isPlain && (
          <Panel>
            <PointedCard />
          </Panel>
        )
      }
      legend={
        isDrawn &&
        !isOpening &&
        !isPlain && (
          <Panel>
            <MapLegend />
          </Panel>
        )
      }
    />
  );
}

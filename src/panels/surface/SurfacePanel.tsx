import type { LngLat } from '../../model/geo';
import type { DatasetId } from '../../model/ids';
import type { SurfaceCell } from '../../model/surface';
import { useApp } from '../../state/store';
import { openPlaceAt } from '../../state/surface/actions';
import { patchSurface } from '../../state/surface/view';
import { Skeleton } from '../../ui/Skeleton';
import { SiteWeights } from '../sites/SiteWeights';
import { useText } from '../useText';
import { BestPart } from './BestPart';
import { FinePart } from './FinePart';
import { LookUp } from './LookUp';
import { MethodNote } from './MethodNote';
import { PlaceDossier } from './PlaceDossier';
import { Said } from './Said';
import { SavePart } from './SavePart';
import { ShowPart } from './ShowPart';
import styles from './Surface.module.css';
import { Threshold } from './Threshold';
import { WaitPart } from './WaitPart';

interface SurfacePanelProps {
  /** Class 0..6 of a score on the map's ramp. */
  readonly classOf: (score: number) => number;
  readonly flyTo: (at: LngLat, zoom: number) => void;
  /** Ids that tables of the user's own data may have. */
  readonly datasetIds: readonly DatasetId[];
}

/** Close enough to see a hexagon among its neighbours. */
const PLACE_ZOOM = 8;

/** The ground between: what it shows, how much of it is good enough, its best places, and the one that is open. */
export function SurfacePanel({ classOf, flyTo, datasetIds }: SurfacePanelProps) {
  const { t } = useText();
  const count = useApp(({ session }) => session.surface.count);
  const open = useApp(({ session }) => session.surface.open);
  const problem = useApp(({ session }) => session.surface.problem);
  const openCell = ({ place, lng, lat }: SurfaceCell): void => {
    flyTo([lng, lat], PLACE_ZOOM);
    patchSurface({ chosen: place });
  };
  const openPoint = (at: LngLat): void => {
    flyTo(at, PLACE_ZOOM);
    openPlaceAt(at);
  };
  if (open !== undefined)
    return <PlaceDossier cell={open} datasetIds={datasetIds} onBack={() => openPlaceAt(undefined)} />;
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <ShowPart />
        <WaitPart />
      </div>
      <Said />
      {count === undefined && problem === undefined && (
        <div className={styles.skeleton}>
          <Skeleton label={t('loading')} lines={10} />
        </div>
      )}
      {count !== undefined && (
        <>
          <Threshold count={count} classOf={classOf} />
          <BestPart count={count} classOf={classOf} onOpen={openCell} />
          <LookUp onFound={openPoint} />
          <FinePart />
          <SavePart count={count} />
        </>
      )}
      <SiteWeights />
      <MethodNote />
    </div>
  );
}

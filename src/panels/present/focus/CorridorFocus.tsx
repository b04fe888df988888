import type { RegionId } from '../../../model/ids';
import { CorridorStrip, type Stretch } from '../../../ui/CorridorStrip';
import { corridorsOf } from '../../../views/corridor';
import { reachOf, regionOf, type StoryWorld } from '../../../views/story/world';
import css from './Focus.module.css';

/** The way to the fab that is reached first, drawn to scale in hours. */
export function CorridorFocus({ regionId, world }: { readonly regionId: RegionId; readonly world: StoryWorld }) {
  const { t, hours, roundKm } = world.text;
  const region = regionOf(world, regionId);
  const fabId = region && reachOf(world, region.id)?.fab?.id;
  if (region === undefined || fabId === undefined) return null;
  const [way] = corridorsOf({ atlas: world.atlas, graph: world.graph, region, fabs: [fabId] });
  if (way?.type !== 'route' || way.stretches.length === 0) return null;
  const stretches = way.stretches.map((stretch, index): Stretch => {
    const size = stretch.hours.value;
    if (stretch.type === 'crossing') {
      const text = t('dossier.corridor.crossing', { time: hours(size) });
      return { type: 'gate', id: `${index}`, hours: size, name: stretch.crossing.name, text };
    }
    const text = t('dossier.corridor.road', { km: roundKm(stretch.km.value), hours: hours(size) });
    return { type: 'road', id: `${index}`, hours: size, text };
  });
  const label = t('dossier.corridor.sum', { hours: hours(way.hours.value), km: roundKm(way.km.value) });
  return (
    <div className={css.strip}>
      <CorridorStrip label={label} from={region.referenceCity.name} to={way.fab.city} stretches={stretches} />
    </div>
  );
}

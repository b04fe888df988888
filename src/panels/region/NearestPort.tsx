import { useMemo } from 'react';
import type { CrossingId } from '../../model/ids';
import type { Region } from '../../model/region';
import { selectGraph } from '../../state/select';
import { useApp } from '../../state/store';
import { seriesOf } from '../../views/series';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlaceLink } from '../PlaceLink';
import { TruckSeries } from '../port/TruckSeries';
import { useText } from '../useText';
import styles from './NearestPort.module.css';
import { crossingsNear } from './near';

/** The land port with the fewest hours of driving, with its ten years of trucks, and the next ones. */
export function NearestPort({ region }: { readonly region: Region }) {
  const { t, hours } = useText();
  const atlas = useApp((state) => state.atlas);
  const graph = useApp(selectGraph);
  const near = useMemo(() => crossingsNear({ atlas, graph, region }), [atlas, graph, region]);
  const [first, ...rest] = near;
  if (first === undefined) return <p className={styles.none}>{t('dossier.corridor.noneNear')}</p>;
  return (
    <>
      <p className={`${styles.first} num`}>
        <CrossingName id={first.thing.id} name={first.thing.name} /> · {hours(first.hours.value)}
      </p>
      <ExtraGate name="ports" lines={3}>
        {({ counts }) => {
          const port = atlas.ports.find(({ id }) => id === first.thing.portId);
          return (
            <TruckSeries
              series={seriesOf(counts, first.thing.portId, 'trucks')}
              name={port?.name ?? first.thing.name}
            />
          );
        }}
      </ExtraGate>
      <p className={`${styles.rest} num`}>
        <span>{t('dossier.thenCrossings')}</span>
        {rest.map(({ thing, hours: figure }) => (
          <span key={thing.id}>
            <CrossingName id={thing.id} name={thing.name} /> {hours(figure.value)}
          </span>
        ))}
      </p>
      <p className={styles.note}>{t('dossier.withoutCrossing')}</p>
    </>
  );
}

function CrossingName({ id, name }: { readonly id: CrossingId; readonly name: string }) {
  return <PlaceLink to={{ type: 'crossing', id }}>{name}</PlaceLink>;
}

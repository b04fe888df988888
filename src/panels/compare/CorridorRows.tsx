import { useDeferredValue, useMemo } from 'react';
import { selectGraph } from '../../state/select';
import { useApp } from '../../state/store';
import type { Contender } from '../../views/contender';
import { type CorridorView, corridorsOf } from '../../views/corridor';
import { AssumptionLine } from '../evidence/AssumptionLine';
import { FigureSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { Row } from './Row';

/** Hours to the fabs with the crossing used and the next one if it closes. Drawn after the bars, which need no routes. */
export function CorridorRows({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const graph = useApp(selectGraph);
  const fabs = useApp(({ scenario }) => scenario.profile.fabs);
  // First nothing, so that the view is on screen before the roads are searched.
  const shown = useDeferredValue(contenders, NONE);
  const corridors = useMemo(
    () => new Map(shown.map(({ id, seenFrom }) => [id, corridorsOf({ atlas, graph, region: seenFrom, fabs })])),
    [atlas, graph, fabs, shown],
  );
  return (
    <>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>{t('compare.corridor')}</h3>
      </div>
      <ul>
        <Row
          kind="fact"
          label={
            <>
              {t('compare.hours')}
              <span className={styles.small}>{t('compare.hours.note')}</span>
            </>
          }
          contenders={contenders}
          cell={({ id }) =>
            corridors.get(id)?.map((corridor) => <Corridor key={corridor.fab.id} corridor={corridor} />)
          }
        />
      </ul>
      <div className={styles.assumptions}>
        <AssumptionLine />
      </div>
    </>
  );
}

const NONE: readonly Contender[] = [];

function Corridor({ corridor }: { readonly corridor: CorridorView }) {
  const { t, hours } = useText();
  const { fab } = corridor;
  const place = t('compare.fab', { company: fab.company, city: fab.city });
  if (corridor.type === 'none') {
    return (
      <div className={styles.corridor}>
        <b>–</b> <span>{place}</span>
        <span className={styles.small}>{t('compare.noRoute')}</span>
      </div>
    );
  }
  const gates = corridor.stretches.filter((stretch) => stretch.type === 'crossing');
  const [gate] = gates;
  const [second] = corridor.ifClosed;
  return (
    <div className={styles.corridor}>
      <b className="num">{hours(corridor.hours.value)}</b> <span>{place}</span>
      {gate?.type === 'crossing' ? (
        <span className={styles.small}>
          {t('compare.by')} <PlaceLink to={{ type: 'crossing', id: gate.crossing.id }}>{gate.crossing.name}</PlaceLink>
        </span>
      ) : (
        <span className={styles.small}>{t('compare.noCrossing')}</span>
      )}
      {gate?.type === 'crossing' && (
        <span className={`${styles.small} num`}>
          {second === undefined ? (
            t('dossier.corridor.noOther')
          ) : (
            <>
              {t('compare.second')}{' '}
              <PlaceLink to={{ type: 'crossing', id: second.crossing.id }}>{second.crossing.name}</PlaceLink>{' '}
              {hours(second.hours.value)}
            </>
          )}
        </span>
      )}
      <FigureSource label={place} figure={corridor.hours} />
    </div>
  );
}

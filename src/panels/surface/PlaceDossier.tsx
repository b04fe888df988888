import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DatasetId } from '../../model/ids';
import type { SurfaceCell } from '../../model/surface';
import { select } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import sites from '../sites/Sites.module.css';
import { useText } from '../useText';
import { KeepButton } from './KeepButton';
import styles from './Surface.module.css';
import { useNames } from './useNames';
import { hexagonText, hoursText, peopleText, pointText } from './words';

interface PlaceDossierProps {
  readonly cell: SurfaceCell;
  readonly datasetIds: readonly DatasetId[];
  readonly onBack: () => void;
}

/** One hexagon: its score, what it reaches and in how many hours, and its region. */
export function PlaceDossier({ cell, datasetIds, onBack }: PlaceDossierProps) {
  const text = useText();
  const { t, number, percent } = text;
  const { placeOf, regionOf } = useNames();
  const atlas = useApp((state) => state.atlas);
  const length = useApp(({ session }) => session.units.length);
  const region = atlas.regions.find(({ id }) => id === cell.regionId);
  const fab = atlas.projects.find(({ id }) => id === cell.fabId)?.name;
  const crossing = atlas.crossings.find(({ id }) => id === cell.crossingId)?.name;
  const gateway = atlas.gateways.find(({ id }) => id === cell.gatewayId)?.name;
  const name = placeOf(cell);
  const article = useFocusWhereLost();
  return (
    <article ref={article} tabIndex={-1} className={sites.dossier} aria-label={name}>
      <Button size="small" variant="quiet" icon={<ArrowLeft aria-hidden />} onClick={onBack}>
        {t('surface.back')}
      </Button>
      <header>
        <p className={sites.note}>{t('surface.one')}</p>
        <div className={styles.titleLine}>
          <h2 className={sites.title}>{name}</h2>
          {cell.score !== undefined && (
            <p className={styles.big}>
              <span className={sites.note}>{t('surface.show.score')}</span> {number(cell.score)}
            </p>
          )}
        </div>
        {region && (
          <Button variant="link" onClick={() => select({ type: 'region', id: region.id })}>
            {regionOf(region.id)}
          </Button>
        )}
        {cell.score === undefined && (
          <p className={sites.verdict}>{t('surface.unscored', { coverage: percent(cell.coverage) })}</p>
        )}
      </header>
      <section className={sites.part} aria-label={t('sites.corridor')}>
        <h3 className={sites.heading}>{t('sites.corridor')}</h3>
        <Line label={t('sites.fab')} value={hoursText(cell.fabHours, text)} note={fab} />
        <Line label={t('sites.port')} value={hoursText(cell.portHours, text)} note={crossing} />
        <Line label={t('sites.air')} value={hoursText(cell.airHours, text)} note={gateway} />
        <p className={sites.note}>{t('sites.networkNote')}</p>
      </section>
      <section className={sites.part} aria-label={t('sites.around')}>
        <h3 className={sites.heading}>{t('sites.around')}</h3>
        <Line label={t('surface.show.people60')} value={peopleText(cell.people60, text)} />
        <Line label={t('map.hover.known')} value={percent(cell.coverage)} />
        <Line label={t('surface.hexArea')} value={hexagonText(cell.areaKm2, length, text)} />
        <Line label={t('surface.coordinates')} value={pointText([cell.lng, cell.lat], text)} />
        <p className={sites.note}>{t('sites.credit')}</p>
      </section>
      <KeepButton cell={cell} name={name} datasetIds={datasetIds} />
      <p className={sites.note}>{t('surface.regionNote')}</p>
    </article>
  );
}

/** The row that opened it is gone: the keyboard goes on from here. */
function useFocusWhereLost() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
}

function Line({ label, value, note }: LineProps) {
  return (
    <div className={sites.line}>
      <span>
        {label}
        {note !== undefined && <span className={sites.lineNote}>{note}</span>}
      </span>
      <span className="num">{value}</span>
    </div>
  );
}

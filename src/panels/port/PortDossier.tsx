import type { Crossing, Port } from '../../model/port';
import type { Pointed } from '../../state/store';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { ExtraGate } from '../evidence/ExtraGate';
import { DocumentButton } from '../exports/DocumentButton';
import { ShowHours } from '../ports/ShowHours';
import { useText } from '../useText';
import { CatchmentSection } from './CatchmentSection';
import { CrossingList } from './CrossingList';
import { PlanFacts } from './PlanFacts';
import styles from './PortDossier.module.css';
import { PortTrade } from './PortTrade';
import { PortTraffic } from './PortTraffic';
import { PortWorks } from './PortWorks';
import { portView } from './portView';
import { ServedRegions } from './ServedRegions';
import { TimesAndLanes } from './TimesAndLanes';
import { Waits } from './Waits';

interface PortDossierProps {
  readonly place: Extract<Pointed, { type: 'port' | 'crossing' }>;
}

/** One port of entry with all its crossings; opened from a crossing it is marked. Counts belong to the port. */
export function PortDossier({ place }: PortDossierProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const chosen = place.type === 'crossing' ? atlas.crossings.find(({ id }) => id === place.id) : undefined;
  const portId = place.type === 'port' ? place.id : chosen?.portId;
  const port = atlas.ports.find(({ id }) => id === portId);
  if (port === undefined) return <UnknownPlace id={place.id} />;
  const crossings = atlas.crossings.filter((crossing) => crossing.portId === port.id);
  const planned = chosen ?? crossings.find(({ id }) => id === port.mainCrossingId);
  return (
    <DossierFrame
      crumb={t('dossier.port.crumb', { border: t(`dossier.border.${port.border}`) })}
      title={(chosen ?? port).name}
      below={
        <>
          <PortHead port={port} chosen={chosen} />
          {planned && (
            <div className={styles.actions}>
              <ShowHours />
              <DocumentButton ask={{ document: 'crossing', crossingId: planned.id }} name={planned.name} />
            </div>
          )}
        </>
      }
    >
      {planned && <PlanFacts crossing={planned} />}
      <CrossingList port={port} crossings={crossings} chosen={chosen} />
      <ExtraGate name="ports" lines={12}>
        {(extra) => {
          const view = portView(atlas, extra, port.id);
          if (view === undefined) return null;
          return (
            <>
              <PortTraffic view={view} />
              <PortWorks view={view} />
              <PortTrade view={view} />
              <ServedRegions crossings={crossings} />
              <CatchmentSection crossings={crossings} />
              <TimesAndLanes view={view} />
              <Waits view={view} />
              {view.unknown.length > 0 && (
                <Notice tone="info">
                  {t('dossier.unknownList', {
                    things: view.unknown.map((name) => t(`dossier.unknown.${name}`)).join(', '),
                  })}
                </Notice>
              )}
            </>
          );
        }}
      </ExtraGate>
    </DossierFrame>
  );
}

function PortHead({ port, chosen }: { readonly port: Port; readonly chosen: Crossing | undefined }) {
  const { t } = useText();
  const localName = (chosen ?? port).localName;
  const towns = [port.usTown, port.otherTown].filter((town) => town !== undefined);
  return (
    <p>
      {localName !== undefined && <b>{localName}</b>}
      {localName !== undefined && towns.length > 0 && ' · '}
      {towns.join(' – ')}
      {chosen !== undefined && ` · ${t('dossier.port.partOf', { port: port.name })}`}
    </p>
  );
}

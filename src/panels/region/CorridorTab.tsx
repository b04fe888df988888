import { useMemo } from 'react';
import type { Region } from '../../model/region';
import { selectGraph } from '../../state/select';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { Section } from '../../ui/Section';
import { ExtraGate } from '../evidence/ExtraGate';
import { SourcedFigure } from '../evidence/SourcedFigure';
import { useText } from '../useText';
import { CorridorSections, useCorridors } from './CorridorSections';
import { LegTable } from './LegTable';
import { NearList } from './NearList';
import { crossingsNear, fabsNear, gatewaysNear, metricsOf } from './near';
import { RoadFacts } from './RoadFacts';

/** Routes leg by leg, fabs the region could serve, and the crossings and gateways around it. */
export function CorridorTab({ region }: { readonly region: Region }) {
  const text = useText();
  const { t } = text;
  const atlas = useApp((state) => state.atlas);
  const graph = useApp(selectGraph);
  const corridors = useCorridors(region);
  const given = useMemo(() => ({ atlas, graph, region }), [atlas, graph, region]);
  const fabs = useMemo(() => fabsNear(given), [given]);
  const crossings = useMemo(() => crossingsNear(given, 6), [given]);
  return (
    <>
      <CorridorSections region={region} />
      {corridors.map((corridor) => corridor.type === 'route' && <LegTable key={corridor.fab.id} corridor={corridor} />)}
      <RoadFacts />
      <Section title={t('dossier.fabsServed')} aux={t('dossier.byHours')}>
        <NearList
          rows={fabs}
          to={({ id }) => ({ type: 'project', id })}
          describe={(fab) => `${fab.company} · ${fab.city}`}
        />
      </Section>
      <Section title={t('dossier.nearCrossings')} aux={t('dossier.withoutCrossing')}>
        <NearList rows={crossings} to={({ id }) => ({ type: 'crossing', id })} />
      </Section>
      {(['airport', 'seaport'] as const).map((type) => (
        <Section key={type} title={t(`dossier.near.${type}`)} aux={t('dossier.byHours')}>
          <NearList
            rows={gatewaysNear(given, type)}
            to={({ id }) => ({ type: 'gateway', id })}
            describe={({ code, city }) => code ?? city}
          />
          <ExtraGate name="gatewayMetrics" lines={1}>
            {(metrics) => (
              <ul>
                {gatewaysNear(given, type).flatMap(({ thing }) =>
                  metricsOf(metrics, thing).map(({ metric, figure }) => (
                    <SourcedFigure
                      key={`${thing.id} ${metric} ${figure.period ?? figure.year}`}
                      label={joined(thing.code ?? thing.name, t(`dossier.metric.${metric}`), text)}
                      figure={figure}
                    />
                  )),
                )}
              </ul>
            )}
          </ExtraGate>
        </Section>
      ))}
    </>
  );
}

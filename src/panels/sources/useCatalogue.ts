import { useMemo } from 'react';
import { lastOf } from '../../state/memo';
import { useApp } from '../../state/store';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { catalogue, type Entry } from './catalogue';
import { recordsBySource } from './records';

/** Every figure, once sources and indicators are here; ports, gateways and projects join as they come. */
export function useCatalogue(): readonly Entry[] | undefined {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const [sources, indicators] = [useExtra('sources'), useExtra('indicators')];
  const [ports, gateways, projects] = [useExtra('ports'), useExtra('gatewayMetrics'), useExtra('projects')];
  const roads = useExtra('roadFacts');
  const given = {
    sources: dataOf(sources),
    indicators: dataOf(indicators),
    ports: dataOf(ports),
    gatewayMetrics: dataOf(gateways),
    projects: dataOf(projects),
    roadFacts: dataOf(roads),
  };
  const { sources: all, indicators: regions } = given;
  if (all === undefined || regions === undefined) return undefined;
  return remembered(atlas, text, all, regions, given.ports, given.gatewayMetrics, given.projects, given.roadFacts);
}

/** Ten thousand entries: made once, and there again when the view is opened again. */
const remembered = lastOf(
  (
    atlas: Given['atlas'],
    text: Given['text'],
    sources: Given['extras']['sources'],
    indicators: Given['extras']['indicators'],
    ports: Others['ports'] | undefined,
    gatewayMetrics: Others['gatewayMetrics'] | undefined,
    projects: Others['projects'] | undefined,
    roadFacts: Others['roadFacts'] | undefined,
  ): readonly Entry[] => {
    const others = present({ ports, gatewayMetrics, projects, roadFacts });
    return catalogue({ atlas, extras: { sources, indicators, ...others }, text });
  },
);

/** What rests on each source besides figures; grows as the files come. */
export function useRecords(): ReturnType<typeof recordsBySource> {
  const atlas = useApp((state) => state.atlas);
  const ports = dataOf(useExtra('ports'));
  const projects = dataOf(useExtra('projects'));
  const parks = dataOf(useExtra('parks'));
  const resources = dataOf(useExtra('resources'));
  const programmes = dataOf(useExtra('programmes'));
  const campuses = dataOf(useExtra('campuses'));
  const roadFacts = dataOf(useExtra('roadFacts'));
  return useMemo(
    () =>
      recordsBySource({
        atlas,
        extras: {
          ...(ports && { ports }),
          ...(projects && { projects }),
          ...(parks && { parks }),
          ...(resources && { resources }),
          ...(programmes && { programmes }),
          ...(campuses && { campuses }),
          ...(roadFacts && { roadFacts }),
        },
      }),
    [atlas, ports, projects, parks, resources, programmes, campuses, roadFacts],
  );
}

function dataOf<T>(
  state: { readonly type: 'ready'; readonly data: T } | { readonly type: 'loading' | 'failed' },
): T | undefined {
  return state.type === 'ready' ? state.data : undefined;
}

type Given = Parameters<typeof catalogue>[0];
type Others = Pick<Given['extras'], 'ports' | 'gatewayMetrics' | 'projects' | 'roadFacts'>;

/** Without the parts that have not come. */
function present(others: { readonly [K in keyof Others]: Others[K] | undefined }): Others {
  const { ports, gatewayMetrics, projects, roadFacts } = others;
  return {
    ...(ports && { ports }),
    ...(gatewayMetrics && { gatewayMetrics }),
    ...(projects && { projects }),
    ...(roadFacts && { roadFacts }),
  };
}

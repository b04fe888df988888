import { useMemo } from 'react';
import type { RegionId } from '../../model/ids';
import type { RankRange } from '../../model/score';
import { selectEffectiveWeights, selectFirmness, selectGraph, selectRanking, selectReach } from '../../state/select';
import { useApp } from '../../state/store';
import type { StoryWorld } from '../../views/story/world';
import { useExtra } from '../useExtra';
import { useText } from '../useText';

const NO_RANGES: ReadonlyMap<RegionId, RankRange> = new Map();

/** Everything slides are worked out from; nothing until the files they read have come, or have failed. */
export function useStoryWorld(): StoryWorld | undefined {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const scenario = useApp((state) => state.scenario);
  const ranking = useApp(selectRanking);
  const ranges = useApp((state) => selectFirmness(state)?.ranges) ?? NO_RANGES;
  const weights = useApp(selectEffectiveWeights);
  const graph = useApp(selectGraph);
  const reach = useApp(selectReach);
  const hasIndicators = useApp(({ scenario: { story } }) => JSON.stringify(story).includes('{figure:'));
  const ports = useExtra('ports');
  const programmes = useExtra('programmes');
  const projects = useExtra('projects');
  const indicators = useApp(({ session }) => session.extras.indicators);
  useExtra(hasIndicators ? 'indicators' : 'projects');
  const isWaiting = [ports, programmes, projects].some(({ type }) => type === 'loading');
  const portData = ports.type === 'ready' ? ports.data : undefined;
  const programmeData = programmes.type === 'ready' ? programmes.data : undefined;
  const projectData = projects.type === 'ready' ? projects.data : undefined;
  return useMemo(() => {
    if (isWaiting) return undefined;
    const extras = {
      ...(portData && { ports: portData }),
      ...(programmeData && { programmes: programmeData }),
      ...(projectData && { projects: projectData }),
      ...(indicators && { indicators }),
    };
    return { atlas, extras, scenario, ranking, ranges, weights, graph, reach, text };
  }, [
    isWaiting,
    portData,
    programmeData,
    projectData,
    indicators,
    atlas,
    scenario,
    ranking,
    ranges,
    weights,
    graph,
    reach,
    text,
  ]);
}

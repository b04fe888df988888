import { useMemo } from 'react';
import type { RegionId } from '../../model/ids';
import type { ScenarioProblem } from '../../scoring/smaa/fromScenario';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { type StripRow, stripRows } from './strip';

/** The draws as far as they have come, ready to be shown. */
export interface Pictured {
  readonly result: SmaaResult;
  readonly given: ScenarioProblem;
  readonly rows: readonly StripRow[];
  readonly top: number;
  /** The region the details are about: the selected one if it took part, else the first. */
  readonly focus: StripRow;
}

/** Nothing before the first picture. */
export function usePictured(): Pictured | undefined {
  const { result, of } = useApp(({ session }) => session.picture);
  const top = useApp(({ scenario }) => scenario.uncertainty.top);
  const selection = useApp(({ scenario }) => scenario.selection);
  const rows = useMemo(() => (result && of ? stripRows(result, of.given.regionIds, top) : []), [result, of, top]);
  const selected = selection.type === 'region' ? selection.id : undefined;
  const focus = rows.find(({ regionId }) => regionId === selected) ?? rows[0];
  return result && of && focus && { result, given: of.given, rows, top, focus };
}

/** Names of regions and criteria in the page's language. */
export function useNames() {
  const { language } = useText();
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  return useMemo(() => {
    const byCriterion = new Map(criteria.map(({ id, names }) => [id, names[language]] as const));
    return {
      regionName: (id: RegionId): string => regions.get(id)?.names[language] ?? id,
      shortName: (id: RegionId): string => regions.get(id)?.short ?? id,
      country: (id: RegionId): string => regions.get(id)?.country ?? '',
      criterionName: (id: (typeof criteria)[number]['id']): string => byCriterion.get(id) ?? id,
    };
  }, [regions, criteria, language]);
}

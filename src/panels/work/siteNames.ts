import { useMemo } from 'react';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../text/text';
import { siteName } from '../../views/siteName';
import { namedSites } from '../compare/findSites';
import { useSiteLists } from '../useSiteLists';
import { useText } from '../useText';

/** Words for the id of a site; the id itself where nothing of that id is at hand. */
export type SiteNames = (id: string) => string;

/** Names of the sites that two scenarios compare; their lists are fetched where one of them does. */
export function useSiteNames(a: Scenario, b: Scenario): SiteNames {
  const text = useText();
  const ids = new Set([...a.sites.compared, ...b.sites.compared]);
  const isAsked = ids.size > 0;
  const { extras, projects } = useSiteLists(isAsked);
  const named = useMemo(() => {
    const sites = isAsked ? namedSites({ extras, projects, own: [] }) : [];
    return new Map(sites.map(({ id, name }) => [id, name]));
  }, [isAsked, extras, projects]);
  return (id) => named.get(id) ?? ownName(id, [a, b], text) ?? id;
}

/** A point of the user's own, whose name is in the scenario that has it. */
function ownName(id: string, scenarios: readonly Scenario[], text: Pick<Text, 't' | 'number'>): string | undefined {
  const [, table, row] = /^own:(.+):(\d+)$/.exec(id) ?? [];
  for (const { datasets } of scenarios) {
    const dataset = datasets.find((one) => one.id === table);
    if (dataset === undefined) continue;
    const name = dataset.content.type === 'points' ? (dataset.content.names[Number(row)] ?? '') : '';
    return `${dataset.name}, ${siteName({ id, name }, text)}`;
  }
  return undefined;
}

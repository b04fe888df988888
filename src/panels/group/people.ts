import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import type { Atlas } from '../../model/atlas';
import type { CriterionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import { defaultScenario } from '../../scoring/defaults';
import { decodeLink } from '../../state/link/decode';
import { linkKnown } from '../../state/link/known';
import type { FileProblem } from '../../state/notice';

/** One person of the group, as loaded. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Parts of the file or link that could not be used. */
  readonly problems: number;
}

/** What could not be taken, and why. */
export interface Refused {
  readonly name: string;
  readonly reason: 'link' | 'file' | 'weightless';
  readonly problem?: FileProblem;
}

/** Reads the scenario of a pasted address; nothing where it is no link of this product. */
export function readLink(
  address: string,
  atlas: Atlas,
): { readonly scenario: Scenario; readonly problems: number } | undefined {
  const at = address.indexOf('#');
  const fragment = (at < 0 ? address : address.slice(at + 1)).trim();
  if (!/(^|&)v=/.test(fragment)) return undefined;
  const defaults = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  const { scenario, problems, rejected } = decodeLink(fragment, linkKnown(atlas, {}, defaults));
  return rejected === undefined ? { scenario, problems: problems.length } : undefined;
}

/** A scenario as one more person, under a name that nobody has yet; refused when it weighs nothing. */
export function joined(
  people: readonly Person[],
  { title, weights }: Pick<Scenario, 'title' | 'weights'>,
  given: string,
  problems: number,
): Person | Refused {
  const name = freeName(people, title.trim() === '' ? given : title);
  if (!Object.values(weights).some((weight) => weight > 0)) return { name, reason: 'weightless' };
  return { id: `${people.length}-${name}`, name, weights, problems };
}

function freeName(people: readonly Person[], wanted: string): string {
  let name = wanted;
  for (let n = 2; people.some((person) => person.name === name); n++) name = `${wanted} (${n})`;
  return name;
}

export function isRefused(result: Person | Refused): result is Refused {
  return 'reason' in result;
}

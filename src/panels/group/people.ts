import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import type { Atlas } from '../../model/atlas';
import type { CriterionId } from '../../model/ids';
import type { OwnCriterion } from '../../model/own';
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
  /** Names of criteria of their own that the open scenario does not have: they count for nothing here. */
  readonly leftOut: readonly string[];
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

/**
 * A scenario as one more person, under a name that nobody has yet; refused when it weighs nothing. Criteria of their own
 * count where the open scenario has the same one, whatever its id; an id alone says nothing, as everybody's begin at the first.
 */
export function joined(
  people: readonly Person[],
  scenario: Pick<Scenario, 'title' | 'weights' | 'own'>,
  given: string,
  { problems, mine }: { readonly problems: number; readonly mine: readonly OwnCriterion[] },
): Person | Refused {
  const { title, own } = scenario;
  const name = freeName(people, title.trim() === '' ? given : title);
  const { weights, leftOut } = sharedWeights(scenario, mine);
  if (!Object.values(weights).some((weight) => weight > 0)) return { name, reason: 'weightless' };
  const names = own.filter((one) => leftOut.includes(one)).map((one) => one.name);
  return { id: `${people.length}-${name}`, name, weights, problems, leftOut: names };
}

/** Weights under the ids of the open scenario, and the weighed criteria that it does not have. */
function sharedWeights({ weights, own }: Pick<Scenario, 'weights' | 'own'>, mine: readonly OwnCriterion[]) {
  const ids = new Set([...own, ...mine].map(({ id }) => id));
  const shared = new Map(Object.entries(weights).filter(([id]) => ![...ids].some((one) => one === id)));
  const leftOut: OwnCriterion[] = [];
  for (const one of own) {
    const weight = weights[one.id] ?? 0;
    const same = mine.find((other) => isSame(one, other));
    if (same !== undefined) shared.set(same.id, weight);
    else if (weight > 0) leftOut.push(one);
  }
  return { weights: Object.fromEntries(shared), leftOut };
}

/** Whether two criteria measure the same in the same way; names are each person's own. */
function isSame(a: OwnCriterion, b: OwnCriterion): boolean {
  const bare = ({ id: _id, name: _name, theme: _theme, ...rest }: OwnCriterion): string =>
    JSON.stringify(Object.entries(rest).toSorted(([x], [y]) => x.localeCompare(y)));
  return bare(a) === bare(b);
}

function freeName(people: readonly Person[], wanted: string): string {
  let name = wanted;
  for (let n = 2; people.some((person) => person.name === name); n++) name = `${wanted} (${n})`;
  return name;
}

export function isRefused(result: Person | Refused): result is Refused {
  return 'reason' in result;
}

import type { ExtraName } from '../../model/atlas';
import type { Scenario } from '../../model/scenario';
import { isAnchor } from './anchor';
import type { Reading } from './codec';
import { LINK_LIMIT, LINK_VERSION } from './encode';
import { unescapeText } from './escape';
import type { LinkKnown } from './known';
import { PARAMS } from './params';
import { type LinkExpected, type LinkProblem, linkProblem } from './problem';

export interface DecodedLink {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
  /** The fragment as given, where the whole link was rejected: for the user to copy. */
  readonly rejected?: string;
}

/**
 * Reads a fragment, with or without `#`. Never throws: each bad part is reported and the rest applied. Refuses the
 * whole when it has no version or one this app does not know, or is longer than `LINK_LIMIT`: the defaults then.
 */
export function decodeLink(fragment: string, known: LinkKnown): DecodedLink {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (isAnchor(text)) return { scenario: known.defaults, problems: [] };
  const reject = (param: string, got: string, expected: LinkExpected, more: readonly LinkProblem[] = []) => ({
    scenario: known.defaults,
    problems: [linkProblem(param, got, expected, 'rejected'), ...more],
    rejected: fragment,
  });
  if (text.length > LINK_LIMIT) return reject('#', String(text.length), { type: 'length', limit: LINK_LIMIT });
  const problems: LinkProblem[] = [];
  const given = readPairs(text, problems);
  const version = given.get('v');
  if (version === undefined) return reject('v', text, { type: 'start' }, problems);
  if (version !== LINK_VERSION) return reject('v', version, { type: 'version', versions: LINK_VERSION });
  return { scenario: readScenario(given, known, problems), problems };
}

/** Files to load before `decodeLink` can know what the link selects. */
export function extrasOfLink(fragment: string): readonly ExtraName[] {
  const given = readPairs(fragment.slice(0, LINK_LIMIT).replace('#', ''), []);
  const selected = given.get('sel') ?? '';
  return [
    ...(selected.includes('park:') ? (['parks'] as const) : []),
    ...(selected.includes('resource:') ? (['resources'] as const) : []),
    ...(given.has('own') ? (['indicators'] as const) : []),
  ];
}

const NAMES: ReadonlySet<string> = new Set(['v', ...PARAMS.flatMap(({ names }) => names)]);

/** Names and unescaped texts; of a name given twice the first. */
function readPairs(text: string, problems: LinkProblem[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const seen = new Set<string>();
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const raw = equals < 0 ? '' : pair.slice(equals + 1);
    const value = unescapeText(raw);
    if (!NAMES.has(name)) problems.push(linkProblem(name, value ?? raw, { type: 'param' }, 'dropped'));
    else if (seen.has(name)) problems.push(linkProblem(name, value ?? raw, { type: 'once' }, 'dropped'));
    else if (equals < 0) problems.push(linkProblem(name, raw, { type: 'value' }, 'default'));
    else if (value === undefined) problems.push(linkProblem(name, raw, { type: 'escape' }, 'default'));
    else given.set(name, value);
    seen.add(name);
  }
  return given;
}

function readScenario(given: ReadonlyMap<string, string>, known: LinkKnown, problems: LinkProblem[]): Scenario {
  const withOwn = ({ own }: Scenario): LinkKnown => ({
    ...known,
    criteria: [...known.criteria, ...own.map(({ id }) => id)],
  });
  let here = withOwn(known.defaults);
  const reading = (name: string): Reading => ({
    known: here,
    report: (got, expected, effect) => problems.push(linkProblem(name, got, expected, effect)),
  });
  const named = PARAMS.filter(({ names }) => names.some((name) => given.has(name)));
  const scenario = named.reduce((before, param) => {
    const after = param.read(given, before, reading);
    // Whatever follows may name the criteria that the link itself brings.
    if (after.own !== before.own) here = withOwn(after);
    return after;
  }, known.defaults);
  const weights = given.get('w');
  if (weights !== undefined && Object.values(scenario.weights).every((weight) => !weight)) {
    reading('w').report(weights, { type: 'sum' }, 'kept');
  }
  return scenario;
}

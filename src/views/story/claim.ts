import type { PortId, RegionId, SourceId } from '../../model/ids';
import type { Focus } from '../../model/story';
import type { MessageKey } from '../../text/messages/en';
import type { Fact, FactSource } from './fact';
import { factOf } from './facts';
import type { StoryWorld } from './world';

/** A message whose gaps are names, or live figures. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number | Fact>>;
}

/** What a ready-made scene says, worked out from the data of the moment. */
export interface Claim {
  readonly topic: MessageKey;
  readonly headline: Sentence;
  readonly body: readonly Sentence[];
  readonly notes: readonly Sentence[];
  /** The figures under the words; at most three are shown. */
  readonly facts: readonly Fact[];
  /** Sources of what the words name besides figures: a programme, a port project. */
  readonly cites?: readonly FactSource[];
}

/** What a claim is about. */
export interface About {
  readonly regionId?: RegionId;
  readonly portId?: PortId;
  readonly focus: Focus;
}

/** A claim, or nothing where the data no longer bear it. */
export type Teller = (world: StoryWorld, about: About) => Claim | undefined;

/** The facts of the ids that have one. */
export function factsOf(world: StoryWorld, ...ids: readonly string[]): readonly Fact[] {
  return ids.flatMap((id) => factOf(world, id) ?? []);
}

/** A sentence with live figures in it; left out where one of them is missing. */
export function sentence(
  key: MessageKey,
  values: Readonly<Record<string, string | number | Fact | undefined>> = {},
): readonly Sentence[] {
  const known: Record<string, string | number | Fact> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) return [];
    known[name] = value;
  }
  return [{ key, values: known }];
}

/** A list of names in the habit of the language: `a, b and c`. */
export function namesOf({ text }: Pick<StoryWorld, 'text'>, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return new Intl.ListFormat(text.locale, { style: 'long', type: 'conjunction' }).format(names);
}

/** The source of a programme or a port project, with its own year or the one given. */
export function cited({ sourceId }: { readonly sourceId: SourceId }, year: number | undefined): readonly FactSource[] {
  return year === undefined ? [] : [{ type: 'source', sourceId, year }];
}

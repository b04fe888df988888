import type { CriterionId } from '../../../model/ids';
import { medianRegion } from '../../../scoring/themes';
import { factsOf, namesOf, sentence, type Teller } from '../claim';
import type { Fact } from '../fact';
import { factOf, rankedIn } from '../facts';
import { againstMedian } from '../median';
import { regionOf, type StoryWorld } from '../world';

const SHOWN = 3;

/** Where a region stands: rank with its likely range, or that too little is known. */
export const place: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  if (region === undefined) return undefined;
  const { text } = world;
  const name = region.names[text.language];
  const [rank, range] = [factOf(world, `rank:${region.id}`), factOf(world, `range:${region.id}`)];
  const of = text.number(rankedIn(world));
  const headline = rank
    ? (sentence('tell.place.head', { name, rank, of, range })[0] ?? {
        key: 'tell.place.headPlain',
        values: { name, rank, of },
      })
    : ({ key: 'tell.place.headUnranked', values: { name } } as const);
  const score = factOf(world, `score:${region.id}`);
  const median = medianFact(world);
  return {
    topic: 'tell.place.topic',
    headline,
    body: [
      ...(rank
        ? sentence('tell.place.score', { score, median, top: text.number(100) })
        : sentence('tell.place.tooLittle')),
      ...sentence('tell.place.caveat'),
    ],
    notes: sentence('tell.place.notes'),
    facts: factsOf(world, `range:${region.id}`, `score:${region.id}`, `known:${region.id}`),
  };
};

/** What puts a region before the one in the middle of the ranking. */
export const strengths: Teller = (world, about) => reasons(world, about.regionId, 1);

/** What a region must solve, said as plainly; what has no figure is named too. */
export const weaknesses: Teller = (world, about) => reasons(world, about.regionId, -1);

function reasons(world: StoryWorld, id: string | undefined, sign: 1 | -1): ReturnType<Teller> {
  const region = regionOf(world, id);
  const compared = region && againstMedian(world, region);
  if (region === undefined || compared === undefined) return undefined;
  const { text } = world;
  const name = region.names[text.language];
  const found = compared.points
    .filter(({ points }) => points * sign > 0)
    .toSorted((a, b) => (b.points - a.points) * sign)
    .slice(0, SHOWN);
  const [first] = found;
  if (first === undefined) return undefined;
  const named = (criterionId: CriterionId) =>
    world.atlas.criteria.find((criterion) => criterion.id === criterionId)?.names[text.language] ?? criterionId;
  const gap = factOf(world, `gap:${region.id}`);
  const list = namesOf(
    world,
    found.map(({ criterionId }) => named(criterionId)),
  );
  const missing = namesOf(world, compared.missing.map(named));
  const isLeading = sign === 1;
  const facts = factsOf(world, ...found.map(({ criterionId }) => `criterion:${region.id}:${criterionId}`));
  const median = compared.median.names[text.language];
  const ahead = Math.round(compared.gap) > 0 ? 'tell.strengths.head' : 'tell.strengths.headBehind';
  const [headline] = sentence(isLeading ? ahead : 'tell.weaknesses.head', {
    name,
    criterion: named(first.criterionId),
    gap,
  });
  if (headline === undefined) return undefined;
  return {
    topic: isLeading ? 'tell.strengths.topic' : 'tell.weaknesses.topic',
    headline,
    body: [
      ...sentence(isLeading ? 'tell.strengths.body' : 'tell.weaknesses.body', { median, list }),
      ...(isLeading ? [] : sentence('tell.weaknesses.missing', { missing })),
    ],
    notes: sentence(isLeading ? 'tell.strengths.notes' : 'tell.weaknesses.notes'),
    facts,
  };
}

function medianFact(world: StoryWorld): Fact | undefined {
  const middle = medianRegion(world.ranking);
  return middle && factOf(world, `score:${middle.regionId}`);
}

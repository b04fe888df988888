import type { Programme, Project, ProjectKind } from '../../../model/place';
import type { Region } from '../../../model/region';
import { programmesOf } from '../../programmes';
import { cited, factsOf, namesOf, sentence, type Teller } from '../claim';
import { factOf } from '../facts';
import { regionOf, type StoryWorld } from '../world';

const NAMED = 3;

/** Who trains people for chips in the region, newest first, and the national programmes beside them. */
export const workforce: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  const { programmes } = world.extras;
  if (region === undefined || programmes === undefined) return undefined;
  const { text } = world;
  const all = programmesOf(programmes, region);
  const own = all.own.filter(({ kind }) => kind === 'workforce');
  const national = all.country.filter(({ kind }) => kind === 'workforce');
  const named = (list: readonly Programme[]) =>
    namesOf(
      world,
      list.slice(0, NAMED).map((one) => one.names[text.language]),
    );
  const count = factOf(world, `programmes:${region.id}`);
  const [headline] = sentence(own.length === 0 ? 'tell.workforce.headNone' : 'tell.workforce.head', {
    name: region.names[text.language],
    count,
  });
  if (headline === undefined) return undefined;
  return {
    topic: 'tell.workforce.topic',
    headline,
    body: [
      ...sentence('tell.workforce.own', { names: named(own) }),
      ...sentence('tell.workforce.national', { country: text.t(`country.${region.country}`), names: named(national) }),
    ],
    notes: sentence('tell.workforce.notes'),
    facts: factsOf(world, `criterion:${region.id}:W3`, `criterion:${region.id}:W4`, `criterion:${region.id}:K1`),
    cites: [...own.slice(0, NAMED), ...national.slice(0, NAMED)].flatMap((one) => cited(one, one.year)),
  };
};

/** Power sites that the sources name, and what the criteria say of power. */
export const power: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  if (region === undefined) return undefined;
  const sites = sitesOf(world, region, 'energy');
  const { text } = world;
  const name = region.names[text.language];
  const [running, coming] = [factOf(world, `running:${region.id}:energy`), factOf(world, `coming:${region.id}:energy`)];
  const [headline] =
    sites.length === 0
      ? sentence('tell.power.headNone', { name })
      : sentence('tell.power.head', { name, running, coming });
  if (headline === undefined) return undefined;
  const policy = world.extras.programmes?.find(
    ({ regionIds, kind, id }) => kind === 'policy' && id === 'plan-sonora' && regionIds.includes(region.id),
  );
  return {
    topic: 'tell.power.topic',
    headline,
    body: [
      ...sentence('tell.power.names', {
        names: namesOf(
          world,
          sites.slice(0, NAMED).map((site) => site.name),
        ),
      }),
      ...sentence('tell.power.policy', {
        policy: policy?.names[text.language],
        year: policy?.year === undefined ? undefined : String(policy.year),
      }),
    ],
    notes: sentence('tell.power.notes'),
    facts: factsOf(world, `running:${region.id}:energy`, `criterion:${region.id}:K2`, `criterion:${region.id}:A1`),
    cites: policy ? cited(policy, policy.year) : [],
  };
};

/** Design centres and electronics plants. */
export const design: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  if (region === undefined) return undefined;
  const { text } = world;
  const [centres, plants] = [factOf(world, `running:${region.id}:design`), factOf(world, `running:${region.id}:ems`)];
  const [headline] = sentence('tell.design.head', { name: region.names[text.language], centres, plants });
  if (headline === undefined) return undefined;
  const running = (kind: ProjectKind) =>
    companies(sitesOf(world, region, kind).filter(({ status }) => status === 'operating'));
  const announced = ['mx-jal-package-610'].flatMap((id) =>
    sitesOf(world, region, 'ems').some((site) => site.id === id)
      ? sentence('tell.design.announced', {
          jobs: factOf(world, `jobs:${id}`),
          investment: factOf(world, `investment:${id}`),
        })
      : [],
  );
  return {
    topic: 'tell.design.topic',
    headline,
    body: [
      ...sentence('tell.design.names', { names: namesOf(world, running('design').slice(0, NAMED)) }),
      ...sentence('tell.design.plants', { names: namesOf(world, running('ems').slice(0, NAMED)) }),
      ...announced,
    ],
    notes: sentence('tell.design.notes'),
    facts: factsOf(world, `running:${region.id}:design`, `running:${region.id}:ems`, `criterion:${region.id}:C1`),
  };
};

/** From design to test: what already assembles and tests, and what is announced. */
export const test: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  if (region === undefined) return undefined;
  const { text } = world;
  const [running, coming] = [factOf(world, `running:${region.id}:atp`), factOf(world, `coming:${region.id}:atp`)];
  const [headline] = sentence('tell.test.head', { name: region.names[text.language], running, coming });
  if (headline === undefined) return undefined;
  const labs = sitesOf(world, region, 'rnd').map((site) => site.name);
  return {
    topic: 'tell.test.topic',
    headline,
    body: [
      ...sentence('tell.test.names', {
        names: namesOf(world, companies(sitesOf(world, region, 'atp')).slice(0, NAMED)),
      }),
      ...sentence('tell.test.labs', { names: namesOf(world, labs.slice(0, NAMED)) }),
    ],
    notes: sentence('tell.test.notes'),
    facts: factsOf(world, `running:${region.id}:atp`, `coming:${region.id}:atp`, `hours:${region.id}`),
  };
};

function sitesOf({ atlas }: StoryWorld, region: Region, kind: ProjectKind): readonly Project[] {
  return atlas.projects.filter(
    (project) =>
      project.regionId === region.id &&
      project.kind === kind &&
      project.status !== 'cancelled' &&
      project.status !== 'paused',
  );
}

function companies(sites: readonly Project[]): readonly string[] {
  return [...new Set(sites.map(({ company }) => company))];
}

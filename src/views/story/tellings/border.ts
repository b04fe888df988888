import type { Figure } from '../../../model/figure';
import type { PortId } from '../../../model/ids';
import type { PortWork } from '../../../model/port';
import { editionYear } from '../../figures';
import { cited, factsOf, namesOf, sentence, type Teller } from '../claim';
import type { Fact } from '../fact';
import { factOf } from '../facts';
import { portOf, regionOf, type StoryWorld } from '../world';

/** Several ports together: their trucks, the busiest and the one that grew most. */
export const ports: Teller = (world, { focus }) => {
  const ids = focus.type === 'ports' ? focus.portIds : [];
  const known = ids.flatMap((id) => {
    const [port, figure] = [portOf(world, id), portOf(world, id)?.trucks2024];
    return port && figure ? [{ port, figure }] : [];
  });
  const total =
    known.length === ids.length && known.length > 0
      ? sumFact(
          world,
          known.map(({ figure }) => figure),
        )
      : undefined;
  const [busiest] = known.toSorted((a, b) => b.figure.value - a.figure.value);
  const growths = known.flatMap(({ port }) => {
    const fact = factOf(world, `growth:${port.id}`);
    const value = fact?.of.flatMap((part) => ('value' in part ? [part.value] : []))[0];
    return fact === undefined || value === undefined ? [] : [{ port, fact, value }];
  });
  const [fastest] = growths.toSorted((a, b) => b.value - a.value);
  const [headline] = sentence('tell.ports.head', { count: ids.length, total });
  if (headline === undefined || busiest === undefined) return undefined;
  return {
    topic: 'tell.ports.topic',
    headline,
    body: [
      ...sentence('tell.ports.busiest', {
        name: busiest.port.name,
        trucks: factOf(world, `trucks:${busiest.port.id}`),
      }),
      ...(fastest !== undefined && fastest.value > 0
        ? sentence('tell.ports.fastest', {
            name: fastest.port.name,
            growth: fastest.fact,
            period: periodOf(fastest.fact),
          })
        : []),
    ],
    notes: sentence('tell.ports.notes'),
    facts: [...(total ? [total] : []), ...factsOf(world, ...known.map(({ port }) => `trucks:${port.id}`))],
  };
};

/** One port: its trucks, how they grew or fell, and the works there. */
export const port: Teller = (world, { portId }) => {
  const found = portOf(world, portId);
  const trucks = found && factOf(world, `trucks:${found.id}`);
  if (found === undefined || trucks === undefined) return undefined;
  const growth = factOf(world, `growth:${found.id}`);
  const works = worksAt(world, found.id).slice(0, MOST_WORKS);
  const [headline] =
    growth === undefined
      ? sentence('tell.port.headPlain', { name: found.name, trucks })
      : sentence('tell.port.head', { name: found.name, trucks, growth, period: periodOf(growth) });
  if (headline === undefined) return undefined;
  return {
    topic: 'tell.port.topic',
    headline,
    body: [
      ...sentence('tell.port.between', { us: found.usTown, other: found.otherTown?.replace(/ \(.*\)$/, '') }),
      ...works.flatMap((work) => workSentence(world, work)),
    ],
    notes: sentence('tell.port.notes'),
    facts: factsOf(world, `trucks:${found.id}`, `growth:${found.id}`),
    cites: works.flatMap((work) => cited(work, yearIn(work) ?? editionYear(world.atlas.edition))),
  };
};

const MOST_WORKS = 2;

/** The year in which the source says how a work stands; some say it in words (`about 2024-25`). */
function yearIn({ statusAsOf }: PortWork): number | undefined {
  const found = /\d{4}/.exec(statusAsOf ?? '')?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Works at any crossing of a port that are not finished, the surest first. */
function worksAt(world: StoryWorld, portId: PortId): readonly PortWork[] {
  const order = ['building', 'permitted', 'funded', 'planned', 'study'];
  const own = new Set<string>([
    portId,
    ...world.atlas.crossings.filter((one) => one.portId === portId).map(({ id }) => id),
  ]);
  return (world.extras.ports?.works ?? [])
    .filter((work) => own.has(work.placeId) && work.stage !== 'complete')
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
}

function workSentence({ text }: StoryWorld, work: PortWork) {
  const stage = text.t(`tell.stage.${work.stage}`);
  return work.yearExpected === undefined
    ? sentence('tell.port.work', { name: work.names[text.language], stage })
    : sentence('tell.port.workDue', { name: work.names[text.language], stage, year: String(work.yearExpected) });
}

/** What governments have agreed, and what the review of the treaty said. */
export const policy: Teller = (world, { focus }) => {
  const { text, extras } = world;
  const joint = (extras.programmes ?? []).filter(
    ({ kind, countries, date }) =>
      (kind === 'forum' || kind === 'policy' || kind === 'study') &&
      countries.length > 1 &&
      date !== undefined &&
      date >= '2020',
  );
  const dated = joint.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first?.date === undefined || last?.date === undefined) return undefined;
  const count: Fact = {
    id: 'policies',
    text: text.number(dated.length),
    label: text.t('tell.fact.policies', { from: first.date.slice(0, 4), to: last.date.slice(0, 4) }),
    of: [first, last].map(
      (one): Figure => ({
        value: dated.length,
        unit: 'projects',
        year: Number((one.date ?? '').slice(0, 4)),
        sourceId: one.sourceId,
        certainty: one.certainty,
        marks: ['derived'],
      }),
    ),
  };
  const review = extras.programmes?.find(({ id }) => id === 'usmca-review');
  return {
    topic: 'tell.policy.topic',
    headline: { key: 'tell.policy.head', values: { count, from: first.date.slice(0, 4) } },
    body: [
      // The chart of the timeline names them already.
      ...(focus.type === 'timeline'
        ? []
        : sentence('tell.policy.latest', {
            names: namesOf(
              world,
              dated.slice(-3).map((one) => one.names[text.language]),
            ),
          })),
      ...sentence('tell.policy.review', {
        name: review?.names[text.language],
        words: review?.descriptions[text.language],
      }),
    ],
    notes: sentence('tell.policy.notes'),
    facts: [count],
    cites: [...dated.slice(-3), ...(review ? [review] : [])].flatMap((one) => cited(one, one.year)),
  };
};

/** The last word: what each audience is asked for. */
export const ask =
  (audience: 'firm' | 'government' | 'conference'): Teller =>
  (world, { regionId }) => {
    const name = regionOf(world, regionId)?.names[world.text.language] ?? '';
    return {
      topic: 'tell.ask.topic',
      headline: { key: `tell.ask.${audience}.head`, values: { name } },
      body: sentence(`tell.ask.${audience}.body`, { name }),
      notes: sentence(`tell.ask.${audience}.notes`),
      facts: [],
    };
  };

function sumFact({ text }: StoryWorld, figures: readonly Figure[]): Fact {
  const [first] = figures;
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  const figure = first && { ...first, value, marks: ['derived' as const] };
  return {
    id: 'together',
    text: text.number(value),
    label: text.t('tell.fact.trucksTogether', { year: String(first?.year ?? '') }),
    of: figure ? [figure] : [],
  };
}

function periodOf({ of }: Fact): string | undefined {
  return of.flatMap((part) => ('value' in part ? [part.period] : []))[0]?.slice(0, 4);
}

import type { Region } from '../../model/region';
import { type Desk, named, score, setting } from './desk';
import type { Row, Section, Spot, Stretch } from './model';
import { ifClosed, type Way } from './roads';

const OTHERS = 3;
/** Ways a page must hold before it may leave others out. */
const FEWEST_WAYS = 2;

/** Cities, fabs and crossings of a region's corridors, for the map. */
export function spotsOf(region: Region, ways: readonly Way[]): readonly Spot[] {
  const home: Spot = { at: region.referenceCity.at, kind: 'city', label: named(region.referenceCity.name) };
  const fabs = ways.map(({ fab }): Spot => ({ at: fab.at, kind: 'fab', label: named(fab.city) }));
  const crossings = ways.flatMap((way) =>
    way.crossings.map(({ at, name }): Spot => ({ at, kind: 'crossing', label: named(name) })),
  );
  const all = [home, ...fabs, ...crossings];
  return all.filter((spot, index) => all.findIndex(({ label }) => label.name === spot.label.name) === index);
}

/** The strip of the nearest fab's corridor, and a table of the ways to a few. */
export function corridorSections(desk: Desk, region: Region, ways: readonly Way[]): readonly Section[] {
  const { assumptions } = desk.study.scenario;
  const { number, figure } = desk.study.text;
  const speed = (kmh: number) => setting(figure({ value: kmh, unit: 'kmPerHour' }));
  // A way over the border tells more than a near one inside it.
  const first = ways.find(({ crossings }) => crossings.length > 0) ?? ways[0];
  const notes = [
    desk.line('documents.corridors.note', {
      motorway: speed(assumptions.speedKmh.motorway),
      highway: speed(assumptions.speedKmh.highway),
      minutes: setting(number(assumptions.crossingMinutes)),
    }),
  ];
  return [
    {
      type: 'table',
      title: desk.line('documents.corridors'),
      columns: [
        { title: desk.line('documents.corridors.to'), align: 'left', width: 4 },
        { title: desk.line('documents.corridors.port'), align: 'left', width: 3.4 },
        { title: desk.line('documents.corridors.km'), align: 'right', width: 2.1 },
        { title: desk.line('documents.corridors.hours'), align: 'right', width: 2.1 },
      ],
      rows: ways.map((way) => rowOf(desk, way)),
      spare: {
        least: FEWEST_WAYS,
        more: (left) => desk.line('documents.projects.more', { count: left, shown: score('count', number(left)) }),
      },
      notes: ways.length === 0 ? [desk.line('documents.corridors.none')] : notes,
    },
    ...(first === undefined || first.route.hours === 0 ? [] : [stripOf(desk, region, first)]),
  ];
}

function rowOf(desk: Desk, { fab, route, crossings }: Way): Row {
  const [port] = crossings;
  const city = `${fab.company}, ${fab.city}`;
  return {
    cells: [
      named(city),
      port === undefined ? desk.line('documents.corridors.noPort') : named(port.name),
      desk.km(route.km),
      desk.hours(route.hours),
    ],
  };
}

/** Roads and crossings in turn, to scale. */
function stripOf(desk: Desk, region: Region, way: Way): Section {
  const { fab, route } = way;
  const stretches: Stretch[] = [];
  let hours = 0;
  const road = (): Stretch => ({ type: 'road', hours, label: desk.hours(hours) });
  for (const leg of route.legs) {
    if (leg.type !== 'crossing') {
      hours += leg.hours;
      continue;
    }
    const crossing = way.crossings.find(({ id }) => id === leg.crossingId);
    stretches.push(road(), { type: 'crossing', hours: leg.hours, label: named(crossing?.name ?? leg.crossingId) });
    hours = 0;
  }
  const others = ifClosed(desk.study, region, way, OTHERS);
  const [closed] = way.crossings;
  const told = others.map(({ crossing, hours: by }) => ({ name: crossing.name, hours: desk.hours(by) }));
  return {
    type: 'strip',
    title: desk.line('documents.strip', { fab: `${fab.company}, ${fab.city}`, hours: desk.hours(route.hours) }),
    from: named(region.referenceCity.name),
    to: named(fab.city),
    stretches: [...stretches, road()],
    notes:
      closed === undefined || told.length === 0
        ? []
        : [
            {
              words: desk.study.text.t('documents.ifClosed', {
                crossing: closed.name,
                others: told.map(({ name, hours: by }) => `${name} ${by.text}`).join(', '),
              }),
              amounts: told.map(({ hours: by }) => by),
              names: [closed.name, ...told.map(({ name }) => name)],
            },
          ],
  };
}

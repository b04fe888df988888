import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import { ROAD_CLASSES } from '../../model/corridor';
import { COUNTRIES } from '../../model/geo';
import type { ProjectProfile, Scenario } from '../../model/scenario';
import { defaultScenario } from '../../scoring/defaults';
import type { MessageKey } from '../../text/messages/en';
import { type Desk, named, setting } from './desk';
import type { Cell, Row, Section } from './model';

const PROFILE: Readonly<Record<Exclude<keyof ProjectProfile, 'fabs'>, readonly [name: MessageKey, unit: MessageKey]>> =
  {
    headcount: ['explore.profile.headcount', 'explore.unit.people'],
    floorAreaM2: ['explore.profile.floorArea', 'explore.unit.m2'],
    powerMw: ['explore.profile.power', 'explore.unit.mw'],
    waterM3Day: ['explore.profile.water', 'explore.unit.m3Day'],
    trucksDay: ['explore.profile.trucks', 'explore.unit.aDay'],
  };
const PARTS = ['headcount', 'floorAreaM2', 'powerMw', 'waterM3Day', 'trucksDay'] as const;

/** What the scenario sets otherwise than the one the product opens with. */
export function changesSection(desk: Desk): Section {
  const { study } = desk;
  const { atlas, scenario } = study;
  const usual = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  const rows = [
    ...methodRows(desk, scenario, usual),
    ...weightRows(desk, scenario, usual),
    ...placeRows(desk, scenario, usual),
    ...profileRows(desk, scenario, usual),
    ...roadRows(desk, scenario, usual),
  ];
  return {
    type: 'table',
    title: desk.line('documents.full.changes'),
    columns: [
      { title: desk.line('documents.full.setting'), align: 'left', width: 5 },
      { title: desk.line('documents.full.here'), align: 'right', width: 2.5 },
      { title: desk.line('documents.full.usual'), align: 'right', width: 2.5 },
    ],
    rows,
    notes: rows.length === 0 ? [desk.line('documents.full.changes.none')] : [],
  };
}

function pair(name: string, here: Cell, usual: Cell): readonly Row[] {
  return [{ cells: [named(name), here, usual] }];
}

function methodRows({ study: { text } }: Desk, here: Scenario, usual: Scenario): readonly Row[] {
  const { t, percent } = text;
  const method = ({ method: own }: Scenario): Cell => named(t(`explore.method.${own}`));
  const least = ({ minCoverage }: Scenario): Cell => setting(percent(minCoverage));
  return [
    ...(here.method === usual.method ? [] : pair(t('explore.method.title'), method(here), method(usual))),
    ...(here.minCoverage === usual.minCoverage ? [] : pair(t('versus.coverage'), least(here), least(usual))),
  ];
}

/** Shares that are not the same to a tenth of a per cent. */
function weightRows({ study: { atlas, text } }: Desk, here: Scenario, usual: Scenario): readonly Row[] {
  const shareOf = ({ weights }: Scenario, id: (typeof atlas.criteria)[number]['id']): string => {
    const sum = atlas.criteria.reduce((total, criterion) => total + (weights[criterion.id] ?? 0), 0);
    return text.percent(sum > 0 ? (weights[id] ?? 0) / sum : 0, 1);
  };
  return atlas.criteria.flatMap(({ id, names }) => {
    const [own, other] = [shareOf(here, id), shareOf(usual, id)];
    if (own === other) return [];
    return pair(text.t('versus.weight', { name: names[text.language] }), setting(own), setting(other));
  });
}

function placeRows({ study: { atlas, text } }: Desk, here: Scenario, usual: Scenario): readonly Row[] {
  const { t, number, language } = text;
  const countries = ({ countries: own }: Scenario): Cell =>
    named(
      COUNTRIES.filter((country) => own.includes(country))
        .map((country) => t(`country.${country}`))
        .join(', '),
    );
  const nameOf = (id: string): string => atlas.criteria.find((criterion) => criterion.id === id)?.names[language] ?? id;
  const none = named(t('documents.full.noneSet'));
  return [
    ...(here.countries.length === usual.countries.length
      ? []
      : pair(t('explore.places.title'), countries(here), countries(usual))),
    ...(here.picked.length === 0 ? [] : pair(t('explore.places.hand'), setting(number(here.picked.length)), none)),
    ...here.knockouts.flatMap(({ criterionId, min, max }) => {
      const parts = [
        ...(min === undefined ? [] : [`≥ ${number(min, 2)}`]),
        ...(max === undefined ? [] : [`≤ ${number(max, 2)}`]),
      ];
      return pair(t('versus.limit', { name: nameOf(criterionId) }), setting(parts.join(', ')), none);
    }),
    ...here.values.flatMap(({ criterionId, scope }) => {
      const where = scope === 'all' ? t('explore.help.allCountries') : t(`country.${scope}`);
      const name = t('versus.value', { name: nameOf(criterionId), scope: where });
      return pair(name, named(t('documents.full.own')), named(t('documents.full.goalposts')));
    }),
  ];
}

function profileRows({ study: { atlas, text } }: Desk, here: Scenario, usual: Scenario): readonly Row[] {
  const show = (value: number, unit: MessageKey): Cell => setting(`${text.number(value, 2)} ${text.t(unit)}`);
  const sizes = PARTS.flatMap((part) => {
    const [name, unit] = PROFILE[part];
    const [own, other] = [here.profile[part], usual.profile[part]];
    return own === other ? [] : pair(text.t(name), show(own, unit), show(other, unit));
  });
  const fabs = here.profile.fabs.flatMap((id) => atlas.projects.find((project) => project.id === id)?.name ?? []);
  if (fabs.length === 0) return sizes;
  return [
    ...sizes,
    ...pair(text.t('explore.profile.fabs'), named(fabs.join(', ')), named(text.t('explore.profile.fabsNearest'))),
  ];
}

function roadRows({ study: { text } }: Desk, here: Scenario, usual: Scenario): readonly Row[] {
  const { t, number } = text;
  const [own, other] = [here.assumptions, usual.assumptions];
  const speed = (kmh: number): Cell => setting(text.figure({ value: kmh, unit: 'kmPerHour' }));
  const minutes = (value: number): Cell => setting(`${number(value, 1)} ${t('explore.unit.min')}`);
  const at = Object.keys(own.crossingMinutesAt).length;
  const changes = (count: number): Cell => setting(t('documents.full.plan.changes', { count, shown: number(count) }));
  return [
    ...[...ROAD_CLASSES, 'off network' as const].flatMap((road) => {
      const [mine, given] = [own.speedKmh[road], other.speedKmh[road]];
      return mine === given
        ? []
        : pair(t('versus.speed', { name: t(`dossier.road.${road}`) }), speed(mine), speed(given));
    }),
    ...(own.crossingMinutes === other.crossingMinutes
      ? []
      : pair(t('explore.assume.crossing'), minutes(own.crossingMinutes), minutes(other.crossingMinutes))),
    ...(at === 0 ? [] : pair(t('documents.full.minutesAt'), changes(at), changes(0))),
    ...(here.plan.length === 0 ? [] : pair(t('documents.full.plan'), changes(here.plan.length), changes(0))),
  ];
}

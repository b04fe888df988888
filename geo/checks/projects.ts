import { PROJECT_KINDS, PROJECT_STATUSES } from '../../src/model/place';
import type { Check } from '../check';
import { insideRegion } from './position';
import {
  accentChecks,
  allOf,
  dated,
  fault,
  filled,
  idsOf,
  ifGiven,
  LAST_YEAR,
  numberIn,
  oneOf,
  type Rule,
  refersTo,
  sourced,
  tableCheck,
  unique,
  webAddress,
  wholeIn,
} from './rules';
import { inAll, translated } from './translated';

const COUNTRIES = ['MX', 'US', 'CA'];
const VERIFIED = ['yes', 'partly', 'dated', 'no'];
const AWARD_STATUSES = ['final', 'preliminary', 'proposed'];

/** The checks of projects, CHIPS awards, parks, programmes and resources below `root`. */
export function projectChecks(root?: URL): readonly Check[] {
  return [
    tableCheck('projects', 'projects/projects.csv', root, projectRules),
    tableCheck('CHIPS awards', 'projects/awards.csv', root, () => awardRules(root)),
    tableCheck('parks', 'parks/parks.csv', root, () => [
      ...placeRules(),
      oneOf('country', COUNTRIES),
      oneOf('verified', VERIFIED),
      translated('note'),
    ]),
    tableCheck('resources', 'resources/resources.csv', root, resourceRules),
    tableCheck('programmes', 'programmes/programmes.csv', root, () => programmeRules(root)),
    accentChecks(
      {
        'projects/projects.csv': ['name', 'city', ...inAll('activity', 'note')],
        'projects/awards.csv': inAll('note'),
        'parks/parks.csv': ['name', 'city', 'developer', ...inAll('note')],
        'resources/resources.csv': ['name', ...inAll('note')],
        'programmes/programmes.csv': [
          'name_en',
          'name_es',
          'name_fr',
          'description',
          'description_es',
          'description_fr',
        ],
      },
      root,
    ),
  ];
}
export const checks: readonly Check[] = projectChecks();

/** What every row with a point and a region has. */
function placeRules(): readonly Rule[] {
  return [
    unique('id'),
    filled('name', 'region'),
    insideRegion('region'),
    inCountry,
    ifGiven('year', wholeIn('year', 1980, LAST_YEAR)),
    sourced,
  ];
}

const inCountry: Rule = (row) => {
  const fits = row.text('region').startsWith(`${row.text('country')}-`);
  return fits ? [] : [fault(row, 'region', `a region of ${row.text('country')}`)];
};

function projectRules(): readonly Rule[] {
  return [
    ...placeRules(),
    filled('company', 'city', 'activity'),
    translated('activity', 'process', 'note'),
    oneOf('kind', PROJECT_KINDS),
    oneOf('status', PROJECT_STATUSES),
    oneOf('country', [...COUNTRIES, 'CR']),
    oneOf('precision', ['site', 'city']),
    oneOf('verified', VERIFIED),
    ifGiven('status_as_of', dated('status_as_of')),
    ifGiven('announced_year', wholeIn('announced_year', 1960, 2026)),
    ifGiven('start_year', wholeIn('start_year', 1950, 2045)),
    ifGiven('investment_usd', numberIn('investment_usd', 1e5, 3e11)),
    ifGiven('investment_year', wholeIn('investment_year', 2000, 2026)),
    ifGiven('award_usd', numberIn('award_usd', 1e6, 1e10)),
    ifGiven('award_usd', oneOf('award_status', AWARD_STATUSES)),
    ifGiven('award_usd', dated('award_date')),
    ifGiven('jobs', wholeIn('jobs', 1, 50_000)),
    ifGiven('jobs_year', wholeIn('jobs_year', 2000, 2026)),
  ];
}

function awardRules(root: URL | undefined): readonly Rule[] {
  return [
    unique('id'),
    filled('recipient', 'programme'),
    translated('note'),
    oneOf('status', AWARD_STATUSES),
    numberIn('amount_usd', 1e6, 1e10),
    ifGiven('preliminary_date', dated('preliminary_date')),
    (row) => (row.text('status') === 'final' ? dated('final_date')(row) : []),
    refersTo('project_ids', idsOf('projects/projects.csv', root), 'a project'),
    ifGiven('private_capital_usd', numberIn('private_capital_usd', 1e6, 3e11)),
    ifGiven('jobs', wholeIn('jobs', 1, 50_000)),
    wholeIn('year', 2022, LAST_YEAR),
    oneOf('verified', VERIFIED),
    sourced,
  ];
}

function resourceRules(): readonly Rule[] {
  return [
    ...placeRules(),
    filled('commodity'),
    translated('note'),
    oneOf('country', COUNTRIES),
    oneOf('precision', ['site', 'city']),
    oneOf('status', ['operating', 'announced', 'paused']),
    oneOf('verified', VERIFIED),
  ];
}

function programmeRules(root: URL | undefined): readonly Rule[] {
  return [
    unique('id'),
    filled('name_en', 'name_es', 'name_fr', 'description', 'description_es', 'description_fr', 'countries'),
    oneOf('kind', ['workforce', 'policy', 'incentive', 'forum', 'study', 'finance']),
    allOf('countries', [...COUNTRIES, 'CR', 'PA']),
    refersTo('regions', idsOf('regions/regions.csv', root, 'region_id'), 'a region'),
    ifGiven('date', dated('date')),
    ifGiven('date', wholeIn('year', 2000, 2026)),
    oneOf('verified', VERIFIED),
    ifGiven('url', webAddress('url')),
    sourced,
  ];
}

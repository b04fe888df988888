import type { Extras } from '../../model/atlas';
import type { ProgrammeId, RegionId, SourceId } from '../../model/ids';
import type { ProgrammeKind } from '../../model/place';
import { Columns, given } from './columns';
import { CERTAINTIES } from './figures';

const KINDS: readonly ProgrammeKind[] = ['workforce', 'policy', 'incentive', 'forum', 'study', 'finance'];

/** Workforce, policy, incentive, forum, study and finance measures, from `programmes.json`. */
export function parseProgrammes(json: unknown, file: string): Extras['programmes'] {
  return Columns.read(json, file, 'programmes').map((row) => ({
    id: row.id<ProgrammeId>('id'),
    names: { en: row.text('en'), es: row.text('es'), fr: row.text('fr') },
    kind: row.choice('kind', KINDS),
    countries: row.list('countries'),
    regionIds: row.ids<RegionId>('regions'),
    descriptions: { en: row.text('description'), es: row.text('descriptionEs'), fr: row.text('descriptionFr') },
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({
      date: row.optionalText('date'),
      year: row.optionalNumber('year'),
      url: row.optionalText('url'),
    }),
  }));
}

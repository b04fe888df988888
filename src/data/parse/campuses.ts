import type { RegionId, SourceId } from '../../model/ids';
import type { Campus } from '../../model/region';
import { type Cells, Columns } from './columns';

/** The CONALEP schools, from `data/campuses.json`. Throws a DataError naming row and field. */
export function parseCampuses(json: unknown, file: string): readonly Campus[] {
  return Columns.read(json, file, 'campuses').map(readCampus);
}

function readCampus(row: Cells): Campus {
  const campus = {
    id: row.text('id'),
    name: row.text('name'),
    regionId: row.id<RegionId>('region'),
    sourceId: row.id<SourceId>('source'),
  };
  return row.optionalNumber('lng') === undefined ? campus : { ...campus, at: row.point() };
}

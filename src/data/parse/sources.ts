import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { saying } from '../../model/saying';
import { type Cells, Columns, given } from './columns';

export const READ: readonly Source['read'][] = ['file', 'page', 'recalled', 'computed', 'unstated'];

/** Every source, from `data/sources.json`. Throws a DataError naming row and field. */
export function parseSources(json: unknown, file: string): readonly Source[] {
  return Columns.read(json, file, 'sources').map((row) => ({
    id: row.id<SourceId>('id'),
    title: row.text('title'),
    read: row.choice('read', READ),
    ...given({
      publisher: row.optionalText('publisher'),
      period: row.optionalText('period'),
      where: row.optionalText('where'),
      url: optionalAddress(row),
      licence: row.optionalText('licence'),
    }),
  }));
}

/** A web address; anything else, which a link would run, is refused. */
function optionalAddress(row: Cells): string | undefined {
  const url = row.optionalText('url');
  if (url !== undefined && !/^https?:\/\//.test(url)) return row.cell('url').fail(saying('webAddress'));
  return url;
}

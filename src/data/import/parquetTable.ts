import { MOST_ROWS } from '../../model/imported';
import { says } from '../../model/importSays';
import { cellText, type TableReader } from './tables';

/** The columns of a Parquet file; uncompressed or Snappy, as its usual writers make it. */
export const parquetTable: TableReader = async (file, _name, found) => {
  const { parquetReadObjects, parquetMetadata } = await import('hyparquet');
  const bytes = await file.arrayBuffer();
  try {
    const metadata = parquetMetadata(bytes);
    if (metadata.num_rows > MOST_ROWS) {
      found.field('file', says('rowLimit', { most: MOST_ROWS }), String(metadata.num_rows));
      return undefined;
    }
    const objects = await parquetReadObjects({ file: bytes, metadata });
    const columns = Object.keys(objects[0] ?? {});
    const rows = objects.map((object) => columns.map((column) => cellText(object[column])));
    return { columns, rows, numbers: rows.map((_, index) => index + 1) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    found.field('file', says('readableSheet'), error.message);
    return undefined;
  }
};

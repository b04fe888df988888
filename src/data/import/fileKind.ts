import { type FileFormat, MOST_SHEET_BYTES, MOST_TEXT_BYTES } from '../../model/imported';
import { says } from '../../model/importSays';
import type { Findings } from './findings';
import { looksLikeGeoJson } from './geojsonRules';
import { MOST_VERTICES } from './geometryRules';

/** What kind of table a file holds, by its ending and its first bytes; nothing where it is none that can be read. */
export async function fileKind(file: Blob, name: string, found: Findings): Promise<FileFormat | undefined> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const kind = kindOf(head, name);
  const limit = kind === 'csv' ? MOST_TEXT_BYTES : MOST_SHEET_BYTES;
  if (kind === 'workbook') {
    found.line(1, 1, says('csvText'), says('spreadsheet'));
    return undefined;
  }
  if (kind === undefined) found.field('name', says('knownEnding'), name);
  else if (file.size === 0) found.line(1, 1, says('headerAndRows'), says('emptyFile'));
  else if (file.size > limit) {
    const isGeometry = kind === 'geojson';
    const expected = isGeometry ? says('geometryLimit', { limit, most: MOST_VERTICES }) : says('sizeLimit', { limit });
    found.field('size', expected, String(file.size));
  }
  if (!found.hasErrors) return kind;
  return undefined;
}

function kindOf(head: Uint8Array, name: string): FileFormat | 'workbook' | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const start = [...head.subarray(0, 4)].join();
  // The old compound file; a zip of another name is not opened on a guess.
  if (start === '208,207,17,224') return 'workbook';
  if (start === '80,75,3,4') return ending === 'xlsx' || ending === 'xlsm' ? 'xlsx' : 'workbook';
  if (start === '80,65,82,49') return 'parquet';
  switch (ending) {
    case 'geojson':
      return 'geojson';
    case 'json':
      return looksLikeGeoJson(new TextDecoder().decode(head)) ? 'geojson' : undefined;
    case 'csv':
    case 'tsv':
    case 'tab':
    case 'txt':
    case undefined:
      return 'csv';
    default:
      return undefined;
  }
}

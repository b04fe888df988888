import { strFromU8, unzipSync } from 'fflate';
import { saying } from '../../model/saying';
import { DataError } from '../parse/error';
import { WORKBOOK_LIMIT_BYTES } from './limit';
import { type Cell, cellsOf, type Merge, sharedTexts } from './sheet';
import { attribute, decoded, tagsOf } from './xml';

/** A workbook that was opened: its sheets in their order, and what its names stand for. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** `'Pesos'!$D$6:$D$24` by name. */
  readonly names: ReadonlyMap<string, string>;
  /** All parts as they were, for writing the same file with more in it. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of its part in the file. */
  readonly path: string;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly merges: readonly Merge[];
}

/** What all parts may grow to: a file that was made to burst is refused before it does. */
const UNPACKED_LIMIT_BYTES = 120_000_000;

/** Whether bytes begin as a zip does, which every workbook is. */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Reads an .xlsx file. Throws DataError naming file, sheet and what is wrong. */
export function openWorkbook(bytes: Uint8Array, file: string): Workbook {
  if (bytes.length > WORKBOOK_LIMIT_BYTES) {
    throw new DataError(file, 'size', saying('bytes', { limit: WORKBOOK_LIMIT_BYTES }), String(bytes.length));
  }
  const parts = unpacked(bytes, file);
  const text = (path: string): string | undefined => {
    const part = parts.get(path);
    return part && strFromU8(part);
  };
  const book = text('xl/workbook.xml');
  if (book === undefined) throw new DataError(file, '(file)', saying('workbook'), saying('noWorkbook'));
  const targets = relations(text('xl/_rels/workbook.xml.rels') ?? '');
  const shared = sharedTexts(text('xl/sharedStrings.xml') ?? '');
  const sheets = [...tagsOf(book)].flatMap((tag): readonly WorkbookSheet[] => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return [];
    const path = targets.get(attribute(tag, 'r:id') ?? '') ?? '';
    const xml = text(path);
    // Sheets of charts have no cells.
    if (xml === undefined || !path.includes('worksheets/')) return [];
    const isHidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    return [{ name: attribute(tag, 'name') ?? '', isHidden, path, ...cellsOf(xml, shared) }];
  });
  return { sheets, names: namesIn(book), parts };
}

function unpacked(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  if (!looksZipped(bytes)) throw new DataError(file, '(file)', saying('workbook'), saying('otherBytes'));
  let whole = 0;
  const fits = ({ originalSize }: { readonly originalSize: number }): boolean => {
    whole += originalSize;
    return whole <= UNPACKED_LIMIT_BYTES;
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: fits });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new DataError(file, '(file)', saying('workbook'), saying('brokenZip'));
  }
  if (whole > UNPACKED_LIMIT_BYTES) {
    throw new DataError(file, 'size', saying('bytes', { limit: UNPACKED_LIMIT_BYTES }), String(whole));
  }
  return new Map(Object.entries(parts));
}

/** Paths of parts by relation id. */
function relations(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const tag of tagsOf(xml)) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')];
    if (id === undefined || target === undefined) continue;
    found.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return found;
}

function namesIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const tag of tagsOf(xml)) {
    const name = tag.name === 'definedName' && tag.kind === 'open' ? attribute(tag, 'name') : undefined;
    if (name !== undefined) found.set(name, decoded(xml.slice(tag.end, xml.indexOf('<', tag.end))));
  }
  return found;
}

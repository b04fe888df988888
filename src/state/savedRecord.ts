/** Where the open scenario lies in the storage of the device. */
export const SAVED_KEY = 'corredor.work';

/** The version of what is stored on the device; it moves with the version of the scenario. */
export const SAVED_VERSION = 1;

/** One scenario as it is stored: the text of a scenario file, and what a list shows of it. */
export interface Work {
  readonly title: string;
  /** When it was saved, ISO date and time as the device's clock had it; shown, never used to order. */
  readonly date: string;
  readonly text: string;
}

/** What a stored value turns out to be. */
export type SavedRecord =
  | { readonly type: 'none' }
  | { readonly type: 'found'; readonly work: Work; readonly revision: number }
  | { readonly type: 'unreadable'; readonly text: string }
  | { readonly type: 'newer'; readonly version: number; readonly text: string };

/** `{"version":1,"revision":7,"title":...,"date":...,"text":...}`; the revision grows by one with each save. */
export function writeRecord(work: Work, revision: number): string {
  const { title, date, text } = work;
  return JSON.stringify({ version: SAVED_VERSION, revision, title, date, text });
}

/** Never throws: what is no record of this or a later version is `unreadable`, with its text. */
export function readRecord(raw: string | null): SavedRecord {
  if (raw === null) return { type: 'none' };
  const fields = parseObject(raw);
  const version = fields.get('version');
  if (typeof version === 'number' && version > SAVED_VERSION) return { type: 'newer', version, text: raw };
  const revision = fields.get('revision');
  const work = readWork(fields);
  if (version !== SAVED_VERSION || typeof revision !== 'number' || !Number.isSafeInteger(revision) || !work) {
    return { type: 'unreadable', text: raw };
  }
  return { type: 'found', work, revision };
}

export type JsonFields = ReadonlyMap<string, unknown>;

/** The fields of a JSON object; none where the text is anything else. */
export function parseObject(text: string): JsonFields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

export function fieldsOf(value: unknown): JsonFields {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

export function readWork(fields: JsonFields): Work | undefined {
  const title = fields.get('title');
  const date = fields.get('date');
  const text = fields.get('text');
  if (typeof title !== 'string' || typeof date !== 'string' || typeof text !== 'string') return undefined;
  return { title, date, text };
}

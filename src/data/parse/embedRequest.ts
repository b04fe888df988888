/** What a page that embeds the map may ask of it; `id` comes back with the answer. */
export type EmbedRequest = { readonly id: string } & (
  | { readonly type: 'select'; readonly region: string | null }
  | { readonly type: 'open'; readonly link: string }
  | { readonly type: 'ranking'; readonly top: number }
);

/** The version of the messages; another one is no request of ours. */
export const EMBED_VERSION = 1;
const MOST_ROWS = 96;
const LONGEST = 100_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a message of another page. Nothing for what is not meant for us; `refused` for what is, but asks for nothing we
 * know or is malformed.
 */
export function readEmbedRequest(
  data: unknown,
): EmbedRequest | { readonly type: 'refused'; readonly id: string } | undefined {
  if (!isFields(data) || data.corredor !== EMBED_VERSION) return undefined;
  const id = typeof data.id === 'string' || typeof data.id === 'number' ? String(data.id).slice(0, 100) : '';
  const { type, region, link, top } = data;
  if (type === 'select' && (region === null || isShort(region))) return { type, id, region };
  if (type === 'open' && isShort(link)) return { type, id, link };
  if (type === 'ranking' && (top === undefined || isCount(top))) return { type, id, top: top ?? MOST_ROWS };
  return { type: 'refused', id };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_ROWS;
}

// Link finders in mails and chats end an address before these, so the last character is never one of them.
const LOST_AT_THE_END = /[.,:]$/;

/** Text as it stands in a fragment: `,` and `:` stay readable, all else but letters, digits, `-`, `_`, `.`, `~` is escaped. */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, percent)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replace(LOST_AT_THE_END, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The text behind percent escapes, or nothing where they are broken or no UTF-8. */
export function unescapeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

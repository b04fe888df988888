/** Hands bytes to the reader as a download; the page does it, panels know no downloads. */
export type SaveBytes = (bytes: Uint8Array, name: string, mediaType: string) => void;

import type { TntpText, Word } from './tntpText';

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
const TAG = /^(\s*)<([^>]*)>/;

/** The tags in front of the rows, and where the rows begin. */
export interface Metadata {
  /** First word after a tag, by the tag in capitals; an empty word where nothing follows. */
  readonly values: ReadonlyMap<string, Word>;
  readonly bodyOffset: number;
}

/** Reads `<TAG> value` lines up to `<END OF METADATA>`; a `~` starts a comment. Throws DataError. */
export function readMetadata(source: TntpText): Metadata {
  const values = new Map<string, Word>();
  for (let offset = 0; offset < source.text.length; ) {
    LINE.lastIndex = offset;
    const line = LINE.exec(source.text)?.[0] ?? '';
    const tag = readTag(source, { text: line, offset });
    offset += line.length;
    if (tag === undefined) continue;
    if (tag.name === 'END OF METADATA') return { values, bodyOffset: offset };
    const known = values.get(tag.name);
    // Told twice alike it says the same; told differently it says nothing.
    if (known !== undefined && known.text !== tag.value.text) source.fail(tag.value, `<${tag.name}> once`);
    values.set(tag.name, tag.value);
  }
  return source.fail(source.end(), '<END OF METADATA>');
}

function readTag(source: TntpText, line: Word): { readonly name: string; readonly value: Word } | undefined {
  const text = line.text.replace(/~.*/s, '');
  const [whole, indent = '', name = ''] = TAG.exec(text) ?? [];
  if (whole === undefined) {
    if (text.trim() === '') return undefined;
    const start = text.length - text.trimStart().length;
    return source.fail({ text: text.trim(), offset: line.offset + start }, 'a tag such as <NUMBER OF ZONES>');
  }
  const rest = text.slice(whole.length);
  const [value = ''] = /[^\s;]+/.exec(rest) ?? [];
  const start = value === '' ? indent.length : whole.length + rest.indexOf(value);
  const key = name.trim().replace(/\s+/g, ' ').toUpperCase();
  return { name: key, value: { text: value, offset: line.offset + start } };
}

/** A tag that must be there and hold a whole number. */
export function requiredTag(source: TntpText, { values, bodyOffset }: Metadata, tag: string, high: number): number {
  const word = values.get(tag) ?? source.fail({ text: 'no such tag', offset: bodyOffset }, `<${tag}>`);
  return source.whole(word.text === '' ? { ...word, text: 'nothing' } : word, `<${tag}>`, 0, high);
}

/** A tag as it stands in a text: where it starts and ends, its name without prefix, and whether it opens, closes or both. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly attributes: string;
}

/**
 * The tags of an XML text one after the other; comments, declarations and text between are passed over. Written for the
 * parts of Office files: nothing is resolved but the five entities and character numbers, so nothing can grow.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at);
    else if (xml[at + 1] === '?' || xml[at + 1] === '!') at = after(xml, '>', at);
    else {
      const end = after(xml, '>', at);
      yield tagAt(xml, at, end);
      at = end;
    }
    at = xml.indexOf('<', at);
  }
}

function after(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  return found < 0 ? xml.length : found + sign.length;
}

function tagAt(xml: string, start: number, end: number): Tag {
  const isClose = xml[start + 1] === '/';
  const isEmpty = xml[end - 2] === '/';
  const inner = xml.slice(start + (isClose ? 2 : 1), end - (isEmpty ? 2 : 1));
  const space = inner.search(/\s/);
  const name = space < 0 ? inner : inner.slice(0, space);
  return {
    name: name.slice(name.indexOf(':') + 1),
    kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
    start,
    end,
    attributes: space < 0 ? '' : inner.slice(space),
  };
}

/** An attribute by its full name, `r:id`. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  for (const sign of ['"', "'"]) {
    const start = attributes.search(new RegExp(`\\s${name}\\s*=\\s*${sign}`));
    if (start < 0) continue;
    const from = attributes.indexOf(sign, start) + 1;
    return decoded(attributes.slice(from, attributes.indexOf(sign, from)));
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities replaced; an unknown one stays as it is. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code] ?? whole;
    const number = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : whole;
  });
}

import { xmlText } from '../ooxml/xml';

/** A line under a picture: what a sign means, or a note. */
export interface PictureLine {
  readonly text: string;
  /** SVG of 24 by 16 pixels before the words. */
  readonly mark?: string;
  readonly isHeading?: boolean;
}

/** A drawing with its words. Everything that comes from data or from the reader is text and is escaped here. */
export interface Picture {
  readonly title: string;
  /** SVG elements drawn from 0 0 on; sizes in pixels. */
  readonly body: { readonly markup: string; readonly width: number; readonly height: number };
  readonly lines: readonly PictureLine[];
  /** Sources and date, last and small. */
  readonly foot: readonly string[];
  readonly colours: { readonly ink: string; readonly quiet: string; readonly surface: string };
}

const PAD = 20;
const COLUMN = 300;
const LINE = 18;
const MARK = 34;
const SMALL = 12;
/** Mean width of a letter in ems: on the safe side for sans-serif faces. */
const LETTER = 0.55;

/** One SVG file: title, drawing, key in columns, and foot, none of it wider than the drawing. */
export function framedSvg({ title, body, lines, foot, colours }: Picture): string {
  const { width } = body;
  const heads = wrapped(title, width, 16);
  const top = PAD + heads.length * 22 + 8;
  const key = columned(lines, width);
  const keyTop = top + body.height + 24;
  const footTop = keyTop + key.height + 8;
  const feet = foot.flatMap((text) => wrapped(text, width, 11));
  const height = footTop + feet.length * 15 + PAD;
  const size = `width="${width + 2 * PAD}" height="${height}" viewBox="0 0 ${width + 2 * PAD} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Inter, Arial, Helvetica, sans-serif">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.surface}"/>`,
    ...heads.map((text, row) => word(text, PAD, PAD + 14 + row * 22, `font-size="16" font-weight="600"`, colours.ink)),
    `<g transform="translate(${PAD} ${top})">${body.markup}</g>`,
    ...key.placed.map(({ text, mark, isHeading, x, y }) => {
      const at = `translate(${PAD + x} ${keyTop + y - SMALL})`;
      const sign = mark === undefined ? '' : `<g transform="${at}">${mark}</g>`;
      const weight = `font-size="${SMALL}"${isHeading ? ' font-weight="600"' : ''}`;
      return sign + word(text, PAD + x + (mark === undefined ? 0 : MARK), keyTop + y, weight, colours.ink);
    }),
    ...feet.map((text, row) => word(text, PAD, footTop + 11 + row * 15, 'font-size="11"', colours.quiet)),
    '</svg>',
  ].join('');
}

/** Text over as many lines as its width asks for. */
export function wrapped(text: string, width: number, fontPx: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (fontPx * LETTER)));
  const rows: string[] = [];
  for (const next of text.split(/\s+/).filter(Boolean)) {
    const last = rows.at(-1);
    if (last === undefined || last.length + next.length + 1 > most) rows.push(next);
    else rows[rows.length - 1] = `${last} ${next}`;
  }
  return rows;
}

/** Lines in columns of equal width, filled from the left, each as tall as it must be. */
function columned(lines: readonly PictureLine[], width: number) {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const columnWidth = width / columns;
  const rows = lines.flatMap((line) => {
    const texts = wrapped(line.text, columnWidth - MARK - 12, SMALL);
    // Further lines stand under the words of the first.
    const under = line.mark === undefined ? {} : { mark: '' };
    return texts.map((text, index): PictureLine => (index === 0 ? { ...line, text } : { ...under, text }));
  });
  const each = Math.ceil(rows.length / columns);
  const placed = rows.map((line, index) => ({
    ...line,
    x: Math.floor(index / each) * columnWidth,
    y: (index % each) * LINE,
  }));
  return { placed, height: each * LINE };
}

function word(text: string, x: number, y: number, attributes: string, fill: string): string {
  return `<text x="${x}" y="${y}" ${attributes} fill="${fill}">${xmlText(text)}</text>`;
}

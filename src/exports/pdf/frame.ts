import type { WhiteLabel } from '../order';
import type { Report } from '../report/model';
import { type Block, beside, type Piece, stack } from './block';
import { COLOURS } from './colours';
import { fill, n, type Paper, stroke, textEnd } from './paper';
import { circle } from './shapes';
import type { Style } from './style';
import { fit, widthOf } from './type';
import { paragraph, title } from './words';

export const MARGIN = 40;
/** Height of the head of a page, with the rule below it. */
export const HEADER = 34;

/** A logo, measured. */
export interface Logo {
  readonly width: number;
  readonly height: number;
}

const MARK = 15;
const LOGO = { width: 90, height: 20 } as const;

/** Who made it, what it is, of which scenario, and when. */
export function drawHeader(
  paper: Paper,
  style: Style,
  report: Report,
  label: WhiteLabel,
  logo: Logo | undefined,
): void {
  const [x, right] = [MARGIN, paper.width - MARGIN];
  const baseline = MARGIN - 2;
  const after = drawMaker(paper, style, label, logo, x, baseline);
  const date = widthOf(style.faces.sans, 8.6, report.date.name);
  const words = `${report.kind.words} · ${report.about.name}`;
  const about = fit(style.faces.sans, 8.6, words, right - after - date - 24, { lines: 1, least: 0.6 });
  paper.mark('P', () => {
    paper.text('sans', about.size, COLOURS.ink2, after + 10, baseline, `${about.lines[0] ?? ''} `);
    textEnd(paper, 'sans', 8.6, COLOURS.ink2, right, baseline, report.date.name);
  });
  paper.line(x, baseline + 11, right, baseline + 11, COLOURS.ink, 0.9);
}

/** The logo or the product's mark, and the name; gives where they end. */
function drawMaker(
  paper: Paper,
  style: Style,
  label: WhiteLabel,
  logo: Logo | undefined,
  x: number,
  baseline: number,
): number {
  let left = x;
  if (logo !== undefined) {
    const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
    const [width, height] = [logo.width * scale, logo.height * scale];
    const [at, up] = paper.point(left, baseline - 3 + height / 2).split(' ');
    paper.mark(
      'Figure',
      () => paper.raw([`${n(width)} 0 0 ${n(height)} ${at} ${up} cm`, '/Logo Do']),
      label.name ?? '',
    );
    left += width + 8;
  }
  const name = label.name ?? (logo === undefined ? 'Corredor' : '');
  if (label.name === undefined && logo === undefined) {
    drawMark(paper, left, baseline - 11.4);
    left += MARK + 6;
  }
  if (name === '') return left;
  const own = fit(style.faces.semi, 11, name, 190, { lines: 1, least: 0.5 });
  paper.mark('P', () => paper.text('semi', own.size, COLOURS.ink, left, baseline, `${name} `));
  return left + widthOf(style.faces.semi, own.size, name);
}

/** The product's mark: a site joined to a fab through a gate. */
function drawMark(paper: Paper, x: number, y: number): void {
  const scale = MARK / 24;
  const [left, top] = paper.point(x, y).split(' ');
  const radius = 6;
  const k = radius * 0.45;
  paper.raw([
    `${n(scale)} 0 0 ${n(-scale)} ${left} ${top} cm`,
    fill(COLOURS.ink),
    `${radius} 0 m ${24 - radius} 0 l ${n(24 - k)} 0 24 ${n(k)} 24 ${radius} c 24 ${24 - radius} l`,
    `24 ${n(24 - k)} ${n(24 - k)} 24 ${24 - radius} 24 c ${radius} 24 l ${n(k)} 24 0 ${n(24 - k)} 0 ${24 - radius} c`,
    `0 ${radius} l 0 ${n(k)} ${n(k)} 0 ${radius} 0 c f`,
    `${stroke('#ff9a62')} 2.1 w 1 J 5.5 17.5 m 9.7 17.5 l 11 17.5 12 16.5 12 15.2 c 12 8.8 l 12 7.5 13 6.5 14.3 6.5 c 18.5 6.5 l S`,
    `${stroke(COLOURS.white)} 1.7 w 9 12 m 15 12 l S ${fill(COLOURS.white)}`,
    ...circle(5.6, 17.5, 2),
    ...circle(18.4, 6.5, 2),
    'f',
  ]);
}

/** Sources and method, side by side: the foot of a page that stands alone. */
export function footBlock(style: Style, report: Report, width: number): Block {
  const left = width * 0.6;
  const right = width - left - 20;
  const look = { size: style.note, colour: COLOURS.ink2, leading: 1.3 };
  const sources = report.footnotes.map(({ number, source }) => `${number}\u00a0${source.name}`).join('; ');
  const column = (head: string, lines: readonly string[], room: number): Block =>
    stack([
      paragraph(style, head, room, { ...look, face: 'semi', colour: COLOURS.ink, role: 'H2' }),
      ...lines.map((line) => paragraph(style, line, room, { ...look, role: 'Note' })),
    ]);
  const method = report.method.map(({ words }) => words).join(' ');
  if (sources === '') return column(report.methodTitle.words, [method], width);
  if (method === '') return column(report.sourcesTitle.words, [`${sources}.`], width);
  return beside([
    { x: 0, block: column(report.sourcesTitle.words, [`${sources}.`], left) },
    { x: left + 20, block: column(report.methodTitle.words, [method], right) },
  ]);
}

/** Sources one below the other, and the method: the end of a document of many pages. */
export function endPieces(style: Style, report: Report, width: number): readonly Piece[] {
  const look = { size: style.small, colour: COLOURS.ink2 };
  const notes = report.footnotes.map(({ number, source }): Piece => {
    const text = paragraph(style, source.name, width - 22, { ...look, role: 'Note' });
    return {
      height: text.height + 3,
      draw: (paper, x, y) => {
        paper.mark('Lbl', () => paper.text('semi', style.small, COLOURS.link, x, y + style.small * 0.98, `${number} `));
        text.draw(paper, x + 22, y);
      },
    };
  });
  const method = report.method.map((line): Piece => {
    const text = paragraph(style, line, width, look);
    return { height: text.height + 3, draw: (paper, x, y) => text.draw(paper, x, y) };
  });
  return [
    ...(notes.length > 0 ? [title(style, report.sourcesTitle, width), ...notes] : []),
    { height: style.gap, draw: () => undefined },
    title(style, report.methodTitle, width),
    ...method,
  ];
}

/** The number of the page, and of how many. */
export function drawPageNumber(paper: Paper, style: Style, words: string): void {
  const baseline = paper.height - MARGIN + 14;
  textEnd(paper, 'sans', style.small, COLOURS.ink3, paper.width - MARGIN, baseline, words);
}

import type PptxGenJS from 'pptxgenjs';
import type { Study } from '../study';
import { type Brand, COPPER, readableAccent } from './brand';
import { type Footnote, Footnotes } from './footnotes';

/** Inches of a 16:9 slide. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 } as const;

/** Colours of the page's light theme, without the sign in front as the format wants them. */
export const INK = '15212B';
export const INK_2 = '48545F';
export const INK_3 = '5F6A74';
export const LINE = 'E3E1D9';

/** For up to six series side by side: told apart by lightness too. */
export const SERIES = ['2B4D6F', 'B8481A', '44909F', 'B98700', '86307A', '8DC9B6'] as const;

const BODY = 'Calibri';
const SERIF = 'Georgia';

/** What one slide says at its foot and to the speaker. */
export interface Frame {
  /** Words at the usual place, or also where and how large. */
  readonly title:
    | string
    | { readonly words: string; readonly fontSize: number; readonly y: number; readonly h: number };
  readonly lead?: string;
  readonly notes: string;
  readonly sources: readonly Footnote[];
  /** In place of the list of sources. */
  readonly foot?: string;
}

/** The deck being made: one place for fonts, colours, feet and page numbers. */
export class Deck {
  readonly footnotes: Footnotes;
  readonly accent: string;
  private page = 0;

  constructor(
    readonly pptx: PptxGenJS,
    readonly study: Study,
    readonly brand: Brand | undefined,
  ) {
    this.footnotes = new Footnotes(study);
    this.accent = readableAccent(brand?.accent ?? COPPER)
      .colour.slice(1)
      .toUpperCase();
    pptx.defineLayout({ name: 'WIDE', width: SLIDE.width, height: SLIDE.height });
    pptx.layout = 'WIDE';
    pptx.theme = { headFontFace: SERIF, bodyFontFace: BODY };
  }

  slide({ title, lead, notes, sources, foot }: Frame): PptxGenJS.Slide {
    const slide = this.blank(notes);
    const width = SLIDE.width - 2 * SLIDE.margin;
    const { words, ...place } = typeof title === 'string' ? { words: title, y: 0.42, h: 0.8, fontSize: 26 } : title;
    slide.addText(words, this.text({ ...place, fontFace: SERIF, bold: true, valign: 'top', fit: 'shrink' }));
    if (lead !== undefined)
      slide.addText(lead, this.text({ y: 1.2, h: 0.4, fontSize: 13, color: INK_2, valign: 'top' }));
    const lines = foot ?? sources.map((note) => this.footnotes.line(note)).join('   ·   ');
    slide.addShape('line', { x: SLIDE.margin, y: 6.72, w: width, h: 0, line: { color: LINE, width: 0.75 } });
    slide.addText(
      lines,
      this.text({ y: 6.76, w: width - 1.4, h: 0.56, fontSize: 9, color: INK_3, valign: 'top', fit: 'shrink' }),
    );
    slide.addText(
      String(this.page),
      this.text({
        x: SLIDE.width - SLIDE.margin - 1,
        y: 6.76,
        w: 1,
        h: 0.3,
        fontSize: 9,
        color: INK_3,
        align: 'right',
        valign: 'top',
      }),
    );
    if (this.brand !== undefined) {
      slide.addText(
        this.brand.name,
        this.text({
          x: SLIDE.width - SLIDE.margin - 4,
          y: 7.0,
          w: 4,
          h: 0.3,
          fontSize: 9,
          color: INK_3,
          align: 'right',
          valign: 'top',
        }),
      );
    }
    return slide;
  }

  /** A slide with nothing but the edge of the house's colour. */
  blank(notes: string): PptxGenJS.Slide {
    this.page += 1;
    const slide = this.pptx.addSlide();
    slide.background = { color: 'FFFFFF' };
    slide.addShape('rect', { x: 0, y: 0, w: 0.12, h: SLIDE.height, fill: { color: this.accent } });
    slide.addNotes(notes);
    return slide;
  }

  /** Text as the deck writes it; what is given takes the place of the habit. */
  text(more: PptxGenJS.TextPropsOptions): PptxGenJS.TextPropsOptions {
    const width = SLIDE.width - 2 * SLIDE.margin;
    return { x: SLIDE.margin, w: width, fontFace: BODY, fontSize: 14, color: INK, margin: 0, ...more };
  }

  /** One cell of a table. */
  cell(text: string, more: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
    const border: PptxGenJS.BorderProps = { type: 'solid', color: LINE, pt: 0.75 };
    const none: PptxGenJS.BorderProps = { type: 'none' };
    return {
      text,
      options: {
        fontFace: BODY,
        fontSize: 11,
        color: INK,
        valign: 'middle',
        border: [none, none, border, none],
        margin: [0.03, 0.06, 0.03, 0],
        ...more,
      },
    };
  }

  head(text: string, more: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
    return this.cell(text, { color: INK_3, fontSize: 10, ...more });
  }
}

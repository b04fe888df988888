import type { Figure } from '../../model/figure';
import type { Study } from '../study';
import { sourceTitle } from '../xlsx/sourcesSheet';

/** One numbered source with a year. */
export interface Footnote {
  readonly number: number;
  readonly figure: Pick<Figure, 'sourceId' | 'year'> & Partial<Pick<Figure, 'certainty'>>;
}

const SHORT = 48;

/** The sources of a deck: each source and year has one number, wherever it is used. */
export class Footnotes {
  private readonly found = new Map<string, Footnote>();

  constructor(private readonly study: Study) {}

  of({ sourceId, year, certainty }: Footnote['figure']): Footnote {
    const key = `${sourceId} ${year}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const note = { number: this.found.size + 1, figure: { sourceId, year, ...(certainty && { certainty }) } };
    this.found.set(key, note);
    return note;
  }

  all(): readonly Footnote[] {
    return [...this.found.values()];
  }

  /** `1 OECD, 2020` */
  line({ number, figure }: Footnote): string {
    const source = this.study.extras.sources.find(({ id }) => id === figure.sourceId);
    const name = shortened(source?.publisher ?? source?.title ?? figure.sourceId);
    return `${number} ${this.study.text.t('slides.source.line', { name, year: String(figure.year) })}`;
  }

  /** Publisher and title, year, certainty, and the address where there is one. */
  full({ number, figure }: Footnote): string {
    const { extras, text } = this.study;
    const source = extras.sources.find(({ id }) => id === figure.sourceId);
    const name = sourceTitle(source, figure);
    const line = text.t('slides.source.line', { name: cut(name, 150), year: String(figure.year) });
    // What is quoted in words alone has no certainty of its own.
    const sure = figure.certainty && text.t(`workbook.certainty.${figure.certainty}`);
    const told = sure === undefined ? line : text.t('slides.source.certainty', { line, certainty: sure });
    const address = source?.url === undefined ? '' : ` · ${cut(source.url, 90)}`;
    return `${number}  ${told}${address}`;
  }
}

/** Up to the first comma or bracket where it is long. */
function shortened(name: string): string {
  return name.length <= SHORT ? name : cut(name.split(/ \(|, |; /)[0] ?? name, SHORT);
}

export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > most / 2 ? space : most - 1)}…`;
}

/** `1–4, 7, 9` */
export function numberList(notes: readonly Footnote[]): string {
  const numbers = [...new Set(notes.map(({ number }) => number))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const open = runs.at(-1);
    if (open !== undefined && open.at(-1) === number - 1) open.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

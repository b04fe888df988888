/** One question of a questionnaire. */
export interface Question {
  /** Its number or code as written, `2.3` or `B-4`; empty where it has none. */
  readonly number: string;
  readonly text: string;
  /** The heading above it; empty where there is none. */
  readonly section: string;
  /** The row it stands in, from 1; lines of pasted text too. */
  readonly row: number;
}

/** More than this is refused: no questionnaire is that long. */
export const MOST_QUESTIONS = 5000;

const NUMBERED = /^\s*(?:[QP]\.?\s*)?((?:[A-Z]{1,2}[.-])?\d{1,3}(?:[.-]\d{1,3}){0,3}|[A-Z](?=[.)]))[.):]?\s+(.*)$/u;
const BULLET = /^\s*[-–•*]\s+/u;
/** Words that ask, at the start of a line without a question mark. */
const ASKS =
  /^(please|provide|describe|list|give|state|indicate|explain|what|which|how|is|are|does|do|number|indique|describa|liste|mencione|proporcione|explique|cual|cuantos|cuantas|numero|veuillez|indiquer|decrivez|listez|donnez|precisez|quel|quelle|quels|quelles|combien|nombre)\b/;

/** Questions of pasted text: one a line, numbered lines with what follows them, headings apart. */
export function questionsOfText(text: string): readonly Question[] {
  const found: { number: string; text: string; section: string; row: number }[] = [];
  let section = '';
  let isOpen = false;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') {
      isOpen = false;
      return;
    }
    const [, number = '', rest = ''] = NUMBERED.exec(line) ?? [];
    const last = found.at(-1);
    if (number === '' && !BULLET.test(line) && isOpen && last !== undefined && !endsQuestion(last.text)) {
      last.text = `${last.text} ${line}`;
      return;
    }
    const words = (number === '' ? line.replace(BULLET, '') : rest).trim();
    if (number === '' ? isHeading(words) && !BULLET.test(line) : /^\p{Lu}[\p{Lu}\s&,]+$/u.test(words)) {
      section = words.replace(/:$/, '');
      isOpen = false;
      return;
    }
    found.push({ number, text: words, section, row: index + 1 });
    isOpen = true;
  });
  return found.filter((question) => /\p{L}{2}/u.test(question.text));
}

const endsQuestion = (text: string): boolean => /[?.;:]$/.test(text);

/** A short line that asks nothing. */
function isHeading(line: string): boolean {
  const folded = line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '');
  return !line.includes('?') && !ASKS.test(folded) && (line.endsWith(':') || line.split(/\s+/).length <= 3);
}

/** A table with questions in one of its columns, and where its answers go. */
export interface QuestionTable {
  readonly questions: readonly Question[];
  /** First column, from 0, to the right of everything. */
  readonly width: number;
}

/** Finds the column that asks: the one whose cells look most like questions. Rows and columns from 0. */
export function questionsOfTable(rows: readonly (readonly string[])[]): QuestionTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => (row[column] ?? '').trim()));
  const scores = columns.map((cells) => cells.reduce((sum, cell) => sum + likeness(cell), 0));
  const asking = scores.indexOf(Math.max(...scores, 0));
  let section = '';
  const questions = rows.flatMap((row, index): readonly Question[] => {
    const text = (row[asking] ?? '').trim();
    const others = row.filter((cell, column) => column !== asking && cell.trim() !== '');
    if (text === '') {
      if (others.length === 1) section = others[0]?.trim() ?? '';
      return [];
    }
    if (index === 0 && isHead(row)) return [];
    const number =
      others.find((cell) => /^(?:[A-Z]{1,2}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}[.)]?$/.test(cell.trim())) ?? '';
    const inner = number === '' ? NUMBERED.exec(text) : null;
    if (number === '' && inner === null && others.length === 0 && isHeading(text)) {
      section = text.replace(/:$/, '');
      return [];
    }
    return [{ number: inner?.[1] ?? number.trim(), text: inner?.[2] ?? text, section, row: index + 1 }];
  });
  return { questions: questions.filter(({ text }) => /\p{L}{2}/u.test(text)), width };
}

/** A first row that names columns. */
function isHead(row: readonly string[]): boolean {
  return row.some((cell) =>
    /^(question|questions|pregunta|preguntas|item|concepto|requirement|demande)s?$/i.test(cell.trim()),
  );
}

function likeness(cell: string): number {
  const words = cell.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return Math.min(words, 20) + (cell.includes('?') ? 12 : 0);
}

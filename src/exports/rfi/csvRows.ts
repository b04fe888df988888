/** The sign between cells: the one that most evenly splits the first lines. */
export function delimiterOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const best = [',', ';', '\t', '|'].map((sign) => {
    const counts = lines.map((line) => outsideQuotes(line).split(sign).length - 1);
    const split = counts.filter((count) => count > 0).length;
    return { sign, score: split === 0 ? 0 : split / lines.length + Math.min(...counts) };
  });
  return best.reduce((first, next) => (next.score > first.score ? next : first), { sign: ',', score: 0 }).sign;
}

const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

/** Cells of CSV (RFC 4180), with any delimiter; quotes that never close end with the text. */
export function csvRows(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (isQuoted) {
      if (sign === '"' && source[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[at + 1] === '\n') at++;
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

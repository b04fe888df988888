import type { Report } from '../../../src/exports/report/model';

/** What a reader could not trace: a number in words that no amount carries, or an amount without source or year. */
export function untraced(report: Report): readonly string[] {
  const faults: string[] = [];
  walk(report, 'report', faults);
  return faults;
}

function walk(value: unknown, path: string, faults: string[]): void {
  if (typeof value === 'string' && /\d/.test(value) && !isNameOrId(path)) faults.push(`${path}: "${value}"`);
  if (typeof value !== 'object' || value === null || value instanceof Map) return;
  const own = Object.entries(value);
  const of = Object.fromEntries(own);
  if (typeof of.words === 'string') line(of, path, faults);
  else if (of.type === 'figure' && 'notes' in of) {
    const isTraced = String(of.year).length > 0 && list(of.sourceIds).length > 0 && list(of.notes).length > 0;
    if (!isTraced) faults.push(`${path}: ${String(of.text)} has no source or year`);
  } else if (of.type !== 'score' && of.type !== 'setting') {
    for (const [key, child] of own) walk(child, `${path}.${key}`, faults);
  }
}

/** The digits of a sentence, once those of its amounts and names are taken out. */
function line(of: Readonly<Record<string, unknown>>, path: string, faults: string[]): void {
  let left = String(of.words);
  for (const amount of list(of.amounts)) {
    walk(amount, `${path}.amounts`, faults);
    const text = typeof amount === 'object' && amount !== null ? Reflect.get(amount, 'text') : '';
    left = left.replace(String(text), '');
  }
  for (const name of list(of.names)) left = left.replace(String(name), '');
  if (/\d/.test(left)) faults.push(`${path}: "${String(of.words)}" has a bare number`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNameOrId(path: string): boolean {
  return /\.(name|focus\.\d+)$/.test(path);
}

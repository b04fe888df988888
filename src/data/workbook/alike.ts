import type { Json, JsonObject } from '../parse/strictJson';

/** Equal up to the last digits, which programs that save a workbook again may move. */
export function same(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same function, up to the last digit. */
export function alike(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return same(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => alike(item, b[i]));
  if (isObject(a) && isObject(b)) {
    return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => alike(a[key], b[key]));
  }
  return a === b;
}

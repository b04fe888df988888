import type { LngLat, Names } from '../model/geo';

export const LABELS_FILE = 'data/geo/labels.json';

export interface WaterLabel {
  readonly kind: string;
  readonly at: LngLat;
  /** Degrees clockwise that the name is turned. */
  readonly turn: number;
  readonly fromZoom: number;
  readonly names: Names;
}

export interface TownLabel {
  readonly at: LngLat;
  /** 1 for the largest, 3 for the smallest that are named. */
  readonly rank: number;
  readonly names: Names;
}

/** Names that the basemap carries beside the regions' own. */
export interface Labels {
  readonly waters: readonly WaterLabel[];
  readonly towns: readonly TownLabel[];
  readonly countries: readonly { readonly at: LngLat; readonly names: Names }[];
}

export const NO_LABELS: Labels = { waters: [], towns: [], countries: [] };

/** Reads the label file. Throws with the field that is not as expected. */
export function parseLabels(json: unknown): Labels {
  return {
    waters: rows(json, 'waters').map((row) => ({
      ...named(row, 'waters'),
      kind: String(field(row, 'kind')),
      turn: number(field(row, 'turn'), 'waters.turn'),
      fromZoom: number(field(row, 'fromZoom'), 'waters.fromZoom'),
    })),
    towns: rows(json, 'towns').map((row) => ({
      ...named(row, 'towns'),
      rank: number(field(row, 'rank'), 'towns.rank'),
    })),
    countries: rows(json, 'countries').map((row) => named(row, 'countries')),
  };
}

function named(row: unknown, list: string): { readonly at: LngLat; readonly names: Names } {
  const at = field(row, 'at');
  const names = field(row, 'names');
  if (!Array.isArray(at)) throw unexpected(`${list}.at`, '[lng, lat]', at);
  const word = (language: keyof Names) => {
    const name = field(names, language);
    if (typeof name !== 'string' || name === '') throw unexpected(`${list}.names.${language}`, 'a name', name);
    return name;
  };
  return {
    at: [number(at[0], `${list}.at`), number(at[1], `${list}.at`)],
    names: { en: word('en'), es: word('es'), fr: word('fr') },
  };
}

function rows(json: unknown, list: string): readonly unknown[] {
  const found = field(json, list);
  if (!Array.isArray(found)) throw unexpected(list, 'a list', found);
  return found;
}

function field(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected(name, 'a number', value);
  return value;
}

function unexpected(name: string, expected: string, got: unknown): Error {
  return new Error(`${LABELS_FILE}: ${name}: expected ${expected}, got ${JSON.stringify(got)}`);
}

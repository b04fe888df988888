export type Country = 'MX' | 'US' | 'CA';
export const COUNTRIES: readonly Country[] = ['MX', 'US', 'CA'];

/** Degrees on WGS84, always [lng, lat]. */
export type LngLat = readonly [lng: number, lat: number];

export type Language = 'en' | 'es' | 'fr';
export const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

/** A name in the three languages of the product. */
export type Names = Readonly<Record<Language, string>>;

/** A remark of ours: in English always, in the other languages where someone has written it. */
export interface Words {
  readonly en: string;
  readonly es?: string;
  readonly fr?: string;
}

/** Land of a country: polygons of rings, the outer one first, of [lng, lat]. */
export interface LandShape {
  readonly country: Country;
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
}

/** `CC BY-SA` and `2015-2024` are the same in every language. */
export const hasWords = (text: string): boolean => /[a-z]/.test(text);

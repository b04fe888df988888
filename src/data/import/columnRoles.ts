import type { Decimal, PlaceColumns, SurveyedColumn } from '../../model/imported';
import { readNumber } from './numbers';
import { plainName, type RegionNames } from './regionNames';

const REGION =
  /^(region|region id|iso 3166 2|iso|iso code|region iso|id region|state|state code|state name|estado|entidad|entidad federativa|nom ent|province|provincia|region administrative|etat|province ou etat|jurisdiction|clave|code|codigo|departamento|st|prov)$/;
const LATITUDE = /^(lat|latitude|latitud|y|lat dd|latitude dd|y coord|coord y|latitud y)$/;
const LONGITUDE = /^(lon|lng|long|longitude|longitud|x|lon dd|longitude dd|x coord|coord x|longitud x)$/;
const NAME =
  /^(name|nombre|nom|site|sitio|place|lugar|lieu|title|titulo|titre|label|etiqueta|ciudad|city|ville|town|localidad)$/;

/** Share of a column's texts that must be regions for it to be taken for one by its contents. */
const REGION_SHARE = 0.6;
const NUMBER_SHARE = 0.6;

type Rows = readonly (readonly string[])[];

/** What each column seems to hold, from the first rows. */
export function surveyColumns(names: readonly string[], rows: Rows, decimal: Decimal): readonly SurveyedColumn[] {
  return names.map((name, index) => {
    const reads = rows.map((row) => readNumber(row[index] ?? '', decimal)).filter(({ type }) => type !== 'missing');
    const numbers = reads.filter(
      (read) => read.type === 'number' || (read.type === 'fault' && read.reason !== 'text'),
    ).length;
    const kind = reads.length === 0 ? 'empty' : numbers >= NUMBER_SHARE * reads.length ? 'number' : 'text';
    return { name, kind };
  });
}

/** Proposes where the rows lie: two columns of degrees by their names, else a column of regions by name or contents. */
export function proposePlace(columns: readonly SurveyedColumn[], rows: Rows, regions: RegionNames): PlaceColumns {
  const names = columns.map(({ name }) => plainName(name));
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [lng, lat] = [at(LONGITUDE), at(LATITUDE)];
  if (lng >= 0 && lat >= 0) {
    const name = at(NAME);
    return { type: 'point', lng, lat, ...(name >= 0 && { name }) };
  }
  const share = (index: number): number => {
    const texts = rows.map((row) => row[index]?.trim() ?? '').filter((text) => text !== '');
    const known = texts.filter((text) => regions.find(text).type !== 'none').length;
    return texts.length === 0 ? 0 : known / texts.length;
  };
  const shares = columns.map(({ kind }, index) => (kind === 'text' ? share(index) : 0));
  const best = shares.indexOf(Math.max(0, ...shares));
  const named = at(REGION);
  if (named >= 0 && (shares[named] ?? 0) >= (shares[best] ?? 0)) return { type: 'region', column: named };
  if ((shares[best] ?? 0) >= REGION_SHARE) return { type: 'region', column: best };
  return named >= 0 ? { type: 'region', column: named } : { type: 'none' };
}

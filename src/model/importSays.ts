/**
 * What was expected of a file that is imported or checked, or found in it, so that each language can word it. The words
 * here are those of the command line; the interface has `imported.*` messages of the same names, loaded with the panel.
 */
export const IMPORT_SAYS = {
  headerAndRows: 'a header and rows',
  emptyFile: 'an empty file',
  html: 'HTML or XML: {start}',
  rowsBelow: 'rows below the header',
  noRows: 'no rows',
  commas: 'cells parted by commas',
  otherDelimiter: 'delimiter {delimiter} (numbers may have a decimal comma)',
  pointDecimals: 'a decimal point',
  decimalComma: 'decimal comma',
  utf8Text: 'UTF-8',
  encodingFound: 'encoding {encoding}: byte offset {byte} is no UTF-8',
  columnName: 'a name for every column',
  emptyName: 'an empty name',
  otherName: 'another name',
  columnNamed: 'column {name}',
  columnOnce: 'each column once',
  columnTwice: 'column {name} twice',
  cellCount: '{count} cells',
  cellCountOf: '{count} cells',
  cellLimit: 'at most the limit of {most} characters',
  lineLimit: 'a line below the limit of {most} characters',
  moreCharacters: 'more',
  emptyCell: 'an empty cell',
  percentLimit: 'at most 100% in {name}',
  decimalDigits: 'a number in decimal digits, or an empty cell, in {name}',
  numberIn: 'a number in {name}',
  closingQuote: 'a closing quote',
  noClosingQuote: 'no closing quote',
  nothingAfterQuote: 'nothing between a closing quote and the next cell',
  csvText: 'CSV text',
  spreadsheet: 'a spreadsheet: save it as CSV first',
  regionId: 'the id of one of the 96 regions',
  regionName: 'the name or code of a region',
  oneRegion: 'one region: this name may mean several',
  regionOnce: 'each region once',
  regionTwice: '{name} again (first in row {row})',
  decimalDegrees: 'degrees as a decimal number',
  degreesMinutes: '{text}: degrees and minutes; write them as decimal degrees',
  wgs84: 'degrees on WGS84',
  webMercator: '{lng},{lat} (metres of EPSG:3857?)',
  latitudeRange: 'a latitude of -90 to 90',
  latitude: 'latitude {lat}',
  latitudeSwapped: 'latitude {lat} (longitude and latitude swapped?)',
  longitudeRange: 'a longitude of -180 to 180',
  longitude: 'longitude {lng}',
  northAmerica: 'a point in North America',
  pointSwapped: '{lng},{lat} (longitude and latitude swapped?)',
  pointSign: '{lng},{lat} (sign of the longitude?)',
  point: '{lng},{lat}',
  inRegion: 'a point in one of the 96 regions',
  geoJson: 'GeoJSON',
  topoJson: 'TopoJSON: convert it first',
  geoJsonType: 'FeatureCollection, Feature or a geometry',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
  levelLimit: 'at most {most} levels',
  more: 'more',
  oneDocument: 'one JSON document',
  textSequence: 'a second one: a GeoJSON Text Sequence',
  featureType: 'Feature',
  geometryToDraw: 'a geometry to draw',
  noGeometry: 'feature {feature}: no geometry',
  idOnce: 'each id once',
  idTwice: '{id} twice',
  geometryKind: 'a kind of geometry',
  vertexLimit: 'at most the limit of {most} vertices',
  vertices: '{count} vertices',
  sideBySide: 'geometries side by side',
  nested: 'a nested GeometryCollection',
  coordinates: 'a list of coordinates',
  number: 'a number',
  lineLength: 'at least 2 positions',
  ringLength: 'at least 4 positions',
  ringClosed: 'first and last position alike',
  antimeridianStop: 'a ring that stops at the antimeridian',
  antimeridianCross: 'one that crosses it',
  counterclockwise: 'counterclockwise winding',
  clockwise: 'clockwise winding',
  otherWinding: 'the other winding',
  safeKey: 'properties with safe names',
  droppedKey: '{name}: left out',
  sizeLimit: 'at most the limit of {limit} bytes',
  geometryLimit: 'at most the limit of {limit} bytes, about {most} vertices',
  validJson: 'JSON',
  knownEnding: 'an ending .csv, .tsv, .xlsx, .parquet, .geojson or .json',
  rowLimit: 'at most the limit of {most} rows',
  readableSheet: 'a workbook or table that can be read',
  columnLimit: 'at most {most} columns',
} as const;
export type ImportSaysType = keyof typeof IMPORT_SAYS;

export interface ImportSays {
  readonly type: ImportSaysType;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Plain text stands as it is in every language: what stood in a file. */
export type Told = string | ImportSays;

export function says(type: ImportSaysType, values?: NonNullable<ImportSays['values']>): ImportSays {
  return values === undefined ? { type } : { type, values };
}

/** In the words of the command line. */
export function toldInEnglish(told: Told): string {
  if (typeof told === 'string') return told;
  return IMPORT_SAYS[told.type].replace(/\{(\w+)\}/g, (_, name: string) => String(told.values?.[name] ?? ''));
}

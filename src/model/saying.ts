/**
 * What was expected of an input, or found in it: the kind of thing, with its values, so that each language can word it.
 * The words here are those of the command line and of logs; the interface has `said.*` messages of the same names.
 */
export const SAYINGS = {
  number: 'a number in the range {low} to {high}',
  wholeNumber: 'a whole number in the range {low} to {high}',
  anyNumber: 'a number',
  moreThanZero: 'more than 0',
  text: 'a text of at most {most} printable characters',
  anyText: 'a string',
  someText: 'text',
  trueOrFalse: 'true or false',
  zeroOrOne: '0 or 1',
  date: 'a date',
  object: 'an object',
  array: 'an array',
  listEach: 'a list, each {what}',
  listOfKnockouts: 'a list of knock-outs',
  listOfValues: 'a list of value functions',
  listOfCorners: 'a list of corners',
  listOfChanges: 'a list of changes at crossings',
  oneOf: 'one of {list}',
  eachOnce: 'each once',
  readingOnce: 'each reading once',
  crossingOnce: 'each crossing once in a year',
  atMostInList: 'at most {most} in the list',
  atMostChanges: 'at most {most} changes',
  criterion: 'a criterion of the model',
  own: 'a criterion with name, theme, direction, formula and goalposts',
  region: 'one of the regions',
  project: 'a known project',
  crossing: 'a known crossing',
  port: 'a port of the list',
  known: 'a known {kind}',
  version: 'version {version}',
  fieldOfVersion: 'a field of version {version}',
  sumAboveZero: 'a sum above zero',
  minOrMax: 'min or max, min not above max',
  selection: 'a kind of selection',
  position: '[longitude, latitude]',
  pair: '[value, worth]',
  otherGoalpost: 'a goalpost other than the worst',
  forLogarithm: '0 or more for a logarithm',
  finiteSpan: 'a finite distance',
  finiteNumber: 'a finite number',
  twoCorners: 'at least two corners',
  valueAbove: 'a value above {before}',
  worth: 'a worth of 0 to 1',
  year: 'a year',
  change: 'a status, minutes, lanes or hours',
  entry: 'the name of an entry, such as douglas-commercial',
  bytes: 'at most the limit of {limit} bytes',
  scenario: 'a scenario',
  scenarioInJson: 'a scenario in JSON',
  readable: 'a file that can be read',
  utf8: 'UTF-8',
  columns: 'columns',
  column: 'a column',
  cells: '{count} cells',
  webAddress: 'an http or https address',
  placeAmong: 'a place among {count}',
  jsonFile: 'a JSON file',
  mapStyle: 'a map style of version 8 with something to draw',
  mapPieces: 'pieces of a map',
  endOfFile: 'the end of the file',
  levels: 'at most {most} levels',
  value: 'a value',
  quotedName: 'a name in double quotes',
  otherName: 'no key of this name',
  nameOnce: 'each name once',
  sign: '{sign}',
  eitherSign: '"," or "{close}"',
  closedText: 'the rest of a text and its closing quote',
  escape: 'an escape of JSON',
  nothing: 'nothing',
  noAnswer: 'no answer',
  nothingToDraw: 'nothing to draw',
  noVersion: 'no version',
  emptyFile: 'an empty file',
  html: 'HTML or XML: {start}',
  htmlPage: 'an HTML page',
  notJson: 'text that is no JSON',
  http: 'HTTP {status}',
  twice: 'given twice',
  idTwice: '{id} given twice',
  zeroSum: 'the sum is zero',
  byte: 'byte {byte}',
  workbook: 'an Excel workbook (.xlsx)',
  ownWorkbook: 'a workbook that this program wrote',
  questions: 'questions in an .xlsx, .csv or text file',
  atMostQuestions: 'at most {most} questions',
  otherBytes: 'other bytes',
  brokenZip: 'a file that does not unpack',
  noWorkbook: 'a zip without a workbook',
  otherWorkbook: 'a workbook of another kind',
  emptyCell: 'an empty cell',
} as const;
export type SayingType = keyof typeof SAYINGS;

export interface Saying {
  readonly type: SayingType;
  readonly values?: Readonly<Record<string, string | number | Saying>>;
}

/** Plain text stays as it is in every language: names of fields, lists of ids, what stood in a file. */
export type Phrase = string | Saying;

export function saying(type: SayingType, values?: NonNullable<Saying['values']>): Saying {
  return values === undefined ? { type } : { type, values };
}

/** A phrase in the words of the command line. */
export function english(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  const { type, values = {} } = phrase;
  return SAYINGS[type].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'object' ? english(value) : String(value ?? '');
  });
}

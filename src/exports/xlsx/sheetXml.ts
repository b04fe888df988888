import { XML_HEAD, xmlText } from '../ooxml/xml';
import { type Cell, type Rule, ref, type Sheet, steady } from './cells';
import { styleIndex } from './styles';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Longest text that a cell takes. */
export const LONGEST_TEXT = 32_767;

/** `xl/worksheets/sheetN.xml`. */
export function sheetXml(sheet: Sheet): string {
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  const body = rows.map(([row, cells]) => `<row r="${row}"${heightOf(cells)}>${rowXml(row, cells)}</row>`).join('');
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}">${viewXml(sheet)}${widthsXml(sheet)}<sheetData>${body}</sheetData>${rulesXml(sheet.rules)}${linksXml(sheet)}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** `xl/worksheets/_rels/sheetN.xml.rels`, or nothing where no cell has a link. */
export function sheetRelations({ links }: Sheet): string | undefined {
  if (links.size === 0) return undefined;
  const all = [...links.values()].map(
    (address, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Rows of headings hold two lines each. */
function heightOf(cells: ReadonlyMap<number, Cell>): string {
  const heads = [...cells.values()].filter(({ style }) => style === 'head');
  return heads.length > 2 ? ' ht="32" customHeight="1"' : '';
}

function rowXml(row: number, cells: ReadonlyMap<number, Cell>): string {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => cellXml(ref(row, column), cell))
    .join('');
}

/** Text is always written as text, so that nothing in it is ever run as a formula. */
function cellXml(at: string, { value, formula, style = 'text' }: Cell): string {
  const isRisky = formula === undefined && typeof value === 'string' && /^[=+\-@\t\r]/.test(value);
  const look = styleIndex(isRisky && style === 'text' ? 'quoted' : style);
  const written = formula === undefined ? '' : `<f>${xmlText(formula)}</f>`;
  if (value === undefined) return `<c r="${at}" s="${look}">${written}</c>`;
  if (typeof value === 'number') {
    const number = formula === undefined ? value : steady(value);
    return `<c r="${at}" s="${look}">${written}<v>${number}</v></c>`;
  }
  if (typeof value === 'boolean') return `<c r="${at}" s="${look}" t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  const text = xmlText(value.slice(0, LONGEST_TEXT));
  if (formula !== undefined) return `<c r="${at}" s="${look}" t="str">${written}<v>${text}</v></c>`;
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function viewXml({ freeze }: Sheet): string {
  const properties = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  if (freeze === undefined)
    return `${properties}<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>`;
  const { rows, columns } = freeze;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `${properties}<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane${split} topLeftCell="${ref(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function widthsXml({ widths }: Sheet): string {
  const columns = Object.entries(widths).map(
    ([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rulesXml(rules: readonly Rule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml(rule: Rule): string {
  const common = `allowBlank="1" showErrorMessage="1" sqref="${rule.range}"`;
  switch (rule.type) {
    case 'list':
      return `<dataValidation type="list" ${common}><formula1>${xmlText(rule.of)}</formula1></dataValidation>`;
    case 'number':
      return `<dataValidation type="decimal" operator="between" ${common}><formula1>${rule.low}</formula1><formula2>${rule.high}</formula2></dataValidation>`;
  }
}

function linksXml({ links }: Sheet): string {
  if (links.size === 0) return '';
  const all = [...links.keys()].map((at, index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`);
  return `<hyperlinks>${all.join('')}</hyperlinks>`;
}

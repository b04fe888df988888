import { packParts } from '../ooxml/pack';
import { XML_HEAD, xmlText } from '../ooxml/xml';
import type { Sheet } from './cells';
import { sheetRelations, sheetXml } from './sheetXml';
import { stylesXml } from './styles';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const XLSX_TYPE = `${SPREADSHEET}.sheet`;

/** A workbook to be written. */
export interface Book {
  readonly title: string;
  /** ISO date written as the day of making. */
  readonly madeOn: string;
  readonly sheets: readonly Sheet[];
  /** Named cells and ranges, `'Pesos'!$D$6:$D$24` by name. */
  readonly names: ReadonlyMap<string, string>;
}

/** The bytes of a workbook; the same workbook gives the same bytes. */
export function writeBook(book: Book): Uint8Array {
  const { sheets } = book;
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', rootRelations()],
    ['docProps/core.xml', coreXml(book)],
    [
      'docProps/app.xml',
      `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Corredor</Application></Properties>`,
    ],
    ['xl/workbook.xml', workbookXml(book)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', stylesXml()],
  ]);
  sheets.forEach((sheet, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
    const relations = sheetRelations(sheet);
    if (relations !== undefined) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations);
  });
  return packParts(parts);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`));
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`)}${overrides.join('')}${override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function rootRelations(): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`;
}

function coreXml({ title, madeOn }: Book): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Corredor</dc:creator>${time}</cp:coreProperties>`;
}

function workbookXml({ sheets, names }: Book): string {
  const list = sheets.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const defined = [...names].map(([name, at]) => `<definedName name="${name}">${xmlText(at)}</definedName>`);
  // Full calculation on load: values made with weights changed elsewhere never stay on screen.
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`;
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}${styles}</Relationships>`;
}

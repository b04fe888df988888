import { XML_HEAD } from '../ooxml/xml';

/** How a cell looks; `input` cells are those that a reader is meant to change. */
export const STYLES = [
  'text',
  'title',
  'note',
  'head',
  'wrap',
  'number',
  'score',
  'percent',
  'weight',
  'integer',
  'rank',
  'strong',
  'input',
  'inputPercent',
  'inputText',
  'link',
  'quoted',
] as const;
export type StyleId = (typeof STYLES)[number];

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly format?: number;
  readonly wrap?: boolean;
  readonly isQuoted?: boolean;
  readonly isCentred?: boolean;
}

// Numbers of the formats that every reader knows; 164 and up are ours.
const LOOKS: Readonly<Record<StyleId, Look>> = {
  text: {},
  title: { font: 1 },
  note: { font: 2, wrap: false },
  head: { font: 3, fill: 2, border: 1, wrap: true },
  wrap: { wrap: true },
  number: { format: 164 },
  score: { format: 165 },
  percent: { format: 166 },
  weight: { format: 164 },
  integer: { format: 1 },
  rank: { format: 1, isCentred: true },
  strong: { font: 3 },
  input: { font: 4, fill: 3, border: 1, format: 164 },
  inputPercent: { font: 4, fill: 3, border: 1, format: 9 },
  inputText: { font: 4, fill: 3, border: 1 },
  link: { font: 5 },
  // Text that starts like a formula stays text when it is edited, too.
  quoted: { isQuoted: true },
};

/** Inks and fills are those of the page's light theme. */
const FONTS = [
  '<font><sz val="11"/><color rgb="FF16242C"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><color rgb="FF16242C"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="10"/><color rgb="FF51606B"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="10"/><color rgb="FF16242C"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="11"/><color rgb="FF0B4F8A"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B4F8A"/><name val="Calibri"/><family val="2"/></font>',
];

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF2F1"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF6DC"/></patternFill></fill>',
];

const SIDE = '<bottom style="thin"><color rgb="FFC9D2D3"/></bottom>';

/** The number of a style in the file. */
export function styleIndex(style: StyleId): number {
  return STYLES.indexOf(style);
}

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const looks = STYLES.map((style) => lookXml(LOOKS[style])).join('');
  return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.###"/><numFmt numFmtId="165" formatCode="0.0"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>
<fonts count="${FONTS.length}">${FONTS.join('')}</fonts>
<fills count="${FILLS.length}">${FILLS.join('')}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>${SIDE}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${STYLES.length}">${looks}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
}

function lookXml({
  font = 0,
  fill = 0,
  border = 0,
  format = 0,
  wrap = false,
  isQuoted = false,
  isCentred = false,
}: Look): string {
  const quote = isQuoted ? ' quotePrefix="1"' : '';
  const centred = isCentred ? '<alignment horizontal="center"/>' : '';
  const align = wrap ? '<alignment vertical="top" wrapText="1"/>' : centred;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`
  );
}

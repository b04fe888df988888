import { strFromU8, unzipSync } from 'fflate';
import { packParts } from '../ooxml/pack';

/**
 * The same slides as the same bytes: times of day, drawn ids and a counter of charts that the library never sets back are
 * replaced, also inside the workbooks that carry the data of the charts. Values that are not known become empty.
 * `finish` has the last word on each slide.
 */
export function settled(
  bytes: Uint8Array,
  madeOn: string,
  finish: (slide: string) => string = (slide) => slide,
): Uint8Array {
  const found = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const numbers = chartNumbers(found.map(([path]) => path));
  const renumbered = (text: string): string =>
    text.replace(CHART, (whole, name: string, number: string) => {
      const at = numbers.indexOf(Number(number));
      return at < 0 ? whole : `${name}${at + 1}`;
    });
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, part] of found) {
    const name = renumbered(path);
    if (path.endsWith('.xlsx')) parts.set(name, settled(part, madeOn));
    else if (/\.(xml|rels)$/.test(path)) {
      const text = renumbered(settledText(strFromU8(part), madeOn));
      parts.set(name, /^ppt\/slides\/[^/]+\.xml$/.test(path) ? finish(text) : text);
    } else parts.set(name, part);
  }
  return packParts(new Map([...parts].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))));
}

const CHART = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/g;

/** The table of types comes first in the file, as readers expect. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2;
}

function chartNumbers(paths: readonly string[]): readonly number[] {
  const numbers = paths.flatMap((path) => [...path.matchAll(CHART)].map(([, , number]) => Number(number)));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function settledText(xml: string, madeOn: string): string {
  let drawn = 0;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`)
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/\{[\dA-F]{8}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{12}\}/gi, () => {
      drawn += 1;
      return `{00000000-0000-4000-8000-${String(drawn).padStart(12, '0')}}`;
    });
}

/** How the name of a shape of a map begins; the first one carries the words for who does not see it. */
export const MAP_PART = 'map: ';

/** The colour that stands for too little data until it is hatched. */
export const NO_DATA = 'ECEBE5';

const SHAPE = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:cNvPr id="\d+" name="map: ([^"]*)"[\s\S]*?<\/p:sp>/g;
const FRAME = /<a:off x="(-?\d+)" y="(-?\d+)"\s*\/><a:ext cx="(\d+)" cy="(\d+)"\s*\/>/;
const GROUP_ID = 9001;

/** Geometries of the shapes of all maps, which the library for slides can not take: they are put in by name. */
export class Outlines {
  private readonly kept: string[] = [];

  /** Keeps a geometry; gives the name that its shape must have. */
  add(geometry: string): string {
    this.kept.push(geometry);
    return `${MAP_PART}~${this.kept.length - 1}`;
  }

  of(name: string): string | undefined {
    const [, number] = /^~(\d+)$/.exec(name) ?? [];
    return number === undefined ? undefined : this.kept[Number(number)];
  }
}

/** Puts the shapes of a slide's map into one group with its description, and hatches what has too little data. */
export function grouped(xml: string, outlines: Outlines): string {
  const found = [...xml.matchAll(SHAPE)];
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return xml;
  const frame = FRAME.exec(first[0]);
  if (frame === null) throw new Error('slides: expected the frame of a map, got none');
  const [start, end] = [first.index, last.index + last[0].length];
  const [, x, y, width, height] = frame;
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
  const within = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`;
  const name = `<p:cNvPr id="${GROUP_ID}" name="Map" descr="${first[1]}"/>`;
  const head =
    `<p:grpSp><p:nvGrpSpPr>${name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place}${within}</a:xfrm></p:grpSpPr>`;
  return `${xml.slice(0, start)}${head}${hatched(shaped(xml.slice(start, end), outlines))}</p:grpSp>${xml.slice(end)}`;
}

/** Each shape with its own outline, under a plain name. */
function shaped(xml: string, outlines: Outlines): string {
  return xml.replace(SHAPE, (shape, name: string) => {
    const own = outlines.of(name);
    const plain = shape.replace(`name="${MAP_PART}${name}"`, 'name="Map"');
    return own === undefined ? plain : plain.replace(/<a:prstGeom[\s\S]*?<\/a:prstGeom>/, own);
  });
}

function hatched(xml: string): string {
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const pattern = `<a:pattFill prst="ltUpDiag">${colour('fgClr', 'A3A298')}${colour('bgClr', NO_DATA)}</a:pattFill>`;
  return xml.replace(
    new RegExp(`<a:solidFill><a:srgbClr val="${NO_DATA}"\\s*/?>(</a:srgbClr>)?</a:solidFill>`, 'g'),
    pattern,
  );
}

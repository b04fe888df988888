import { addProtocol } from 'maplibre-gl';
import { FileSource, PMTiles, Protocol, TileType } from 'pmtiles';
import { OWN, type OwnLayers } from './ownStyle';
import type { MapTokens } from './tokens';

/** Tiles of files are asked for by this scheme; nothing of it leaves the machine. */
const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

const SOURCE = `${OWN}file`;

/** What can be drawn of a PMTiles file: its images, or the areas, lines and points of its vector layers. */
export async function ownLayersOfFile(file: File, tokens: MapTokens): Promise<OwnLayers | undefined> {
  const archive = new PMTiles(new FileSource(file));
  const { tileType, minZoom, maxZoom } = await archive.getHeader();
  protocol.add(archive);
  const url = `pmtiles://${archive.source.getKey()}`;
  if (tileType !== TileType.Mvt) {
    const source = { type: 'raster', url, tileSize: 256, minzoom: minZoom, maxzoom: maxZoom } as const;
    return { sources: { [SOURCE]: source }, layers: [{ id: `${OWN}images`, type: 'raster', source: SOURCE }] };
  }
  const layers = vectorLayers(await archive.getMetadata()).flatMap((id) => plain(id, tokens));
  return layers.length === 0 ? undefined : { sources: { [SOURCE]: { type: 'vector', url } }, layers };
}

/** The names of the vector layers, as the file's own metadata give them. */
export function vectorLayers(metadata: unknown): readonly string[] {
  if (typeof metadata !== 'object' || metadata === null) return [];
  const list: unknown = Reflect.get(metadata, 'vector_layers');
  if (!Array.isArray(list)) return [];
  return list.flatMap((layer: unknown) => {
    const id: unknown = typeof layer === 'object' && layer !== null ? Reflect.get(layer, 'id') : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** A file brings no style: every layer is drawn as quietly as paper under the data. */
function plain(id: string, tokens: MapTokens): OwnLayers['layers'] {
  const from = { source: SOURCE, 'source-layer': id } as const;
  return [
    {
      id: `${OWN}${id} areas`,
      type: 'fill',
      ...from,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': /water|ocean|sea|lake/i.test(id) ? tokens.water : tokens.land, 'fill-opacity': 0.7 },
    },
    {
      id: `${OWN}${id} lines`,
      type: 'line',
      ...from,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': tokens.coast, 'line-width': 0.8 },
    },
    {
      id: `${OWN}${id} points`,
      type: 'circle',
      ...from,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': tokens.label2, 'circle-radius': 1.5 },
    },
  ];
}

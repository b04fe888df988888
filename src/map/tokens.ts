/** Colours of the map by theme: the values of `ui/tokens.css` as plain strings, because WebGL reads no CSS. */
export interface MapTokens {
  readonly ink: string;
  readonly surface: string;
  readonly copper: string;
  readonly seq: readonly [string, string, string, string, string, string, string];
  /** Minutes lost to minutes gained. */
  readonly div: MapTokens['seq'];
  readonly noData: string;
  readonly noDataHatch: string;
  /** Dots on the strong classes, and on the pale ones. */
  readonly dotStrong: string;
  readonly dotPale: string;
  readonly stage: Readonly<Record<'make' | 'supply' | 'think' | 'build', string>>;
  readonly off: string;
  readonly symbolHalo: string;
  readonly port: string;
  readonly portFill: string;
  readonly corridor: string;
  readonly corridorCase: string;
  readonly water: string;
  readonly coast: string;
  readonly land: string;
  readonly neighbour: string;
  readonly stateLine: string;
  readonly country: string;
  readonly countryCase: string;
  readonly label: string;
  readonly label2: string;
  readonly waterLabel: string;
  readonly halo: string;
  /** Label on the classes whose fill is too strong for `label`. */
  readonly labelOnFill: string;
}

export type MapTheme = 'light' | 'dark';

export const MAP_TOKENS: Readonly<Record<MapTheme, MapTokens>> = {
  light: {
    ink: '#15212b',
    surface: '#ffffff',
    copper: '#b8481a',
    seq: ['#edf2d8', '#bfdfc0', '#8dc9b6', '#65afac', '#44909f', '#326f8d', '#2b4d6f'],
    div: ['#6e4611', '#a26e2b', '#d2ae75', '#eeede8', '#81bfd4', '#2f85a6', '#155276'],
    noData: '#ecebe6',
    noDataHatch: '#b3b2aa',
    dotStrong: 'rgba(255,255,255,0.72)',
    dotPale: 'rgba(90,102,111,0.5)',
    stage: { make: '#b8481a', supply: '#86307a', think: '#1c2f3d', build: '#b98700' },
    off: '#7d858b',
    symbolHalo: '#ffffff',
    port: '#15212b',
    portFill: '#ffffff',
    corridor: '#b8481a',
    corridorCase: '#ffffff',
    water: '#dfe8eb',
    coast: '#b4c4ca',
    land: '#efeee9',
    neighbour: '#eae9e3',
    stateLine: '#ffffff',
    country: '#5d676e',
    countryCase: '#ffffff',
    label: '#2a3640',
    label2: '#5a666f',
    waterLabel: '#5b7d8c',
    halo: 'rgba(255,255,255,0.86)',
    labelOnFill: '#ffffff',
  },
  dark: {
    ink: '#eef2f3',
    surface: '#131b21',
    copper: '#ff9a62',
    seq: ['#1e3144', '#23485e', '#296374', '#378085', '#519d93', '#7abb9b', '#c3d9a0'],
    div: ['#e8bd6d', '#bd8a40', '#775229', '#2b2e32', '#2d6180', '#4b9ec0', '#85d2e5'],
    noData: '#1a2329',
    noDataHatch: '#4a5861',
    dotStrong: 'rgba(12,18,22,0.72)',
    dotPale: 'rgba(169,181,188,0.5)',
    stage: { make: '#ff8f54', supply: '#e59ad8', think: '#f0f4f5', build: '#f2c14a' },
    off: '#87939b',
    symbolHalo: '#0c1216',
    port: '#eef2f3',
    portFill: '#131b21',
    corridor: '#ff9a62',
    corridorCase: '#0c1216',
    water: '#0a1014',
    coast: '#2a3840',
    land: '#182127',
    neighbour: '#141c21',
    stateLine: '#0c1216',
    country: '#c3cdd2',
    countryCase: '#0c1216',
    label: '#eef2f3',
    label2: '#a9b5bc',
    waterLabel: '#5f7f8d',
    halo: 'rgba(12,18,22,0.82)',
    labelOnFill: '#10181d',
  },
};

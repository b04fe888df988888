import type { ProjectKind, Stage } from './place';

/** Outlines of the map's own symbols. They are centred on 0,0 and about as heavy as each other in `SHAPE_VIEW_BOX`. */
export type Shape = 'square' | 'diamond' | 'circle' | 'hexagon' | 'pentagon' | 'triangle' | 'star4' | 'cross' | 'bolt';

export const SHAPE_VIEW_BOX = '-12 -12 24 24';

/** SVG path data by shape. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  square: 'M-6.2,-6.2H6.2V6.2H-6.2Z',
  diamond: 'M0,-8.9L8.9,0L0,8.9L-8.9,0Z',
  circle: 'M-7.4,0A7.4,7.4 0 1 1 7.4,0A7.4,7.4 0 1 1 -7.4,0Z',
  hexagon: 'M7.8,0L3.9,6.8H-3.9L-7.8,0L-3.9,-6.8H3.9Z',
  pentagon: 'M0,-8.1L7.7,-2.5L4.8,6.6H-4.8L-7.7,-2.5Z',
  triangle: 'M0,-9.6L8.3,4.8H-8.3Z',
  star4: 'M0,-9.6L2.6,-2.6L9.6,0L2.6,2.6L0,9.6L-2.6,2.6L-9.6,0L-2.6,-2.6Z',
  cross: 'M-3,-8.3H3V-3H8.3V3H3V8.3H-3V3H-8.3V-3H-3Z',
  bolt: 'M2.6,-9.6L-6.3,1.6H-0.6L-2.6,9.6L6.3,-1.9H0.7Z',
};

/** Kind is told by the shape, so that the map reads without colour. */
export const KIND_SHAPE: Readonly<Record<ProjectKind, Shape>> = {
  fab: 'square',
  atp: 'diamond',
  wafer: 'circle',
  materials: 'hexagon',
  equipment: 'pentagon',
  design: 'triangle',
  rnd: 'star4',
  ems: 'cross',
  energy: 'bolt',
};

/** Place in the supply chain, told by the hue. */
export const KIND_STAGE: Readonly<Record<ProjectKind, Stage>> = {
  fab: 'make',
  atp: 'make',
  wafer: 'make',
  materials: 'supply',
  equipment: 'supply',
  design: 'think',
  rnd: 'think',
  ems: 'build',
  energy: 'build',
};

/** Two bars of a paused project. */
export const PAUSE_BARS = 'M-1.6,-2.4V2.4M1.6,-2.4V2.4';
/** Stroke through a cancelled project. */
export const CANCEL_STROKE = 'M-7,7L7,-7';

/** The two posts of a border gate, for a ring of radius 1; scale with the ring. */
export const GATE_POSTS = 'M-0.2,-0.36V0.36M0.2,-0.36V0.36';

/** Plain marks of the quieter layers, in `SHAPE_VIEW_BOX`. */
export const MARK_PATHS = {
  airport:
    'M0,-7.5C0.9,-7.5 1.3,-6.4 1.3,-5V-2L7.5,2V3.8L1.3,1.8V5L3.2,6.5V7.8L0,6.9L-3.2,7.8V6.5L-1.3,5V1.8L-7.5,3.8V2L-1.3,-2V-5C-1.3,-6.4 -0.9,-7.5 0,-7.5Z',
  seaport:
    'M0,-4V7M-6.5,1.5C-6,5.2 -3,7 0,7C3,7 6,5.2 6.5,1.5M-3.4,-1.6H3.4M-1.7,-5.7A1.7,1.7 0 1 1 1.7,-5.7A1.7,1.7 0 1 1 -1.7,-5.7Z',
  park: 'M-6.5,6.5V-1L-2.2,2V-1L2.2,2V-6.5H6.5V6.5Z',
  mineral: 'M-3.6,-5.4H3.6L6.8,-1.4L0,6.6L-6.8,-1.4Z',
  power: 'M2.6,-9.6L-6.3,1.6H-0.6L-2.6,9.6L6.3,-1.9H0.7Z',
} as const;
export type MarkName = keyof typeof MARK_PATHS;

/** One stroke or fill of a symbol, in CSS pixels from the symbol's centre. */
export type Mark =
  | {
      readonly type: 'path';
      readonly path: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
      /** Scale of the path; stroke widths are not scaled. */
      readonly scale?: number;
      readonly at?: readonly [number, number];
      readonly opacity?: number;
      /** Draw below the middle only. */
      readonly lowerHalf?: boolean;
    }
  | {
      readonly type: 'text';
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly at?: readonly [number, number];
    };

/** A symbol before it is pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Set for a field that grows with its text: the part that may stretch and the part the text fills, in CSS pixels. */
  readonly stretch?: {
    readonly x: readonly [number, number];
    readonly content: readonly [number, number, number, number];
  };
}

/** Circle path of a radius around the centre. */
export function circlePath(radius: number): string {
  return `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;
}

/** Rounded field around the centre. */
export function fieldPath(width: number, height: number, radius: number): string {
  const [x, y] = [width / 2, height / 2];
  const arc = (toX: number, toY: number) => `A${radius},${radius} 0 0 1 ${toX},${toY}`;
  return [
    `M${-x + radius},${-y}H${x - radius}`,
    arc(x, -y + radius),
    `V${y - radius}`,
    arc(x - radius, y),
    `H${-x + radius}`,
    arc(-x, y - radius),
    `V${-y + radius}`,
    `${arc(-x + radius, -y)}Z`,
  ].join('');
}

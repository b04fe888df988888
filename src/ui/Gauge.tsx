const CLASSES = [
  { colour: 'var(--seq-4)', width: 2.2 },
  { colour: 'var(--seq-6)', width: 2.8 },
  { colour: 'var(--div-2)', width: 3.4 },
  { colour: 'var(--div-1)', width: 4.6 },
] as const;

interface GaugeProps {
  /** How much of the ring is full, 0..1; more counts as full. */
  readonly share: number;
  /** Calm to pressing. */
  readonly level: 0 | 1 | 2 | 3;
}

/** A small ring that fills from the top, the fuller the wider and the darker. */
export function Gauge({ share, level }: GaugeProps) {
  const { colour, width } = CLASSES[level];
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r="6.2" fill="none" stroke="var(--m-label-2)" strokeOpacity="0.45" />
      <circle
        r="6.2"
        fill="none"
        stroke={colour}
        strokeWidth={width}
        pathLength={100}
        strokeDasharray={`${Math.min(1, share) * 100} 100`}
        transform="rotate(-90)"
      />
    </svg>
  );
}

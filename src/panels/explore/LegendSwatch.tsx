import { lazy, Suspense, useId } from 'react';
import type { ProjectKind, ProjectStatus } from '../../model/place';
import {
  CANCEL_STROKE,
  KIND_SHAPE,
  KIND_STAGE,
  MARK_PATHS,
  PAUSE_BARS,
  SHAPE_PATHS,
  SHAPE_VIEW_BOX,
} from '../../model/symbols';
import { PortSymbol } from '../../ui/PortSymbol';
import styles from './LegendSwatch.module.css';
import type { LegendSample } from './legendSample';

// Of the ports view alone.
const Gauge = lazy(async () => ({ default: (await import('../../ui/Gauge')).Gauge }));

/** A ramp with the edges of its classes: the score, low to high, or minutes, lost to gained. */
export function LegendRamp({ of, edges }: { readonly of: 'score' | 'change'; readonly edges: readonly string[] }) {
  const ramp = of === 'score' ? 'seq' : 'div';
  const classes = edges.length + 1;
  return (
    <div className={styles.ramp}>
      <div className={styles.steps} aria-hidden>
        {Array.from({ length: classes }, (_, index) => (
          <i key={`${ramp}-${index + 1}`} style={{ background: `var(--${ramp}-${index + 1})` }} />
        ))}
      </div>
      <div className={styles.edges}>
        {edges.map((edge, index) => (
          <span key={edge} style={{ left: `${((index + 1) / classes) * 100}%` }}>
            {edge}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One sign of the map at the size of a line of text. */
export function LegendSwatch({ sample }: { readonly sample: LegendSample }) {
  switch (sample.type) {
    case 'ramp':
      return null;
    case 'texture':
      return <Texture texture={sample.texture} scoreClass={sample.scoreClass} />;
    case 'project':
      return <ProjectSign kind={sample.kind} status={sample.status} />;
    case 'crossing':
      return <PortSymbol state={sample.state} size={18} />;
    case 'mark':
      return (
        <svg width="16" height="16" viewBox={SHAPE_VIEW_BOX} aria-hidden="true">
          <path
            d={MARK_PATHS[sample.mark]}
            fill={sample.mark === 'seaport' ? 'none' : 'var(--m-label-2)'}
            stroke="var(--m-label-2)"
            strokeWidth={sample.mark === 'seaport' ? 1.8 : 0}
          />
        </svg>
      );
    case 'site':
      return (
        <svg width="16" height="16" aria-hidden="true">
          <circle
            cx="8"
            cy="8"
            r="5"
            fill={`var(--seq-${sample.scoreClass + 1})`}
            stroke={sample.isOpen ? 'var(--copper)' : 'var(--ink)'}
            strokeWidth={sample.isOpen ? 3 : 1}
          />
        </svg>
      );
    case 'gauge':
      return (
        <Suspense fallback={null}>
          <Gauge share={sample.share} level={sample.loadClass} />
        </Suspense>
      );
    case 'line':
      return (
        <svg width="22" height="12" aria-hidden="true">
          <path
            d="M0 6H22"
            stroke={LINE_COLOURS[sample.colour]}
            strokeWidth={sample.widthPx}
            strokeDasharray={sample.dashed ? '7 5' : undefined}
          />
        </svg>
      );
  }
}

const LINE_COLOURS = { corridor: 'var(--corridor)', water: 'var(--m-coast)', quiet: 'var(--control)' } as const;

function Texture({ texture, scoreClass }: { readonly texture: 'dots' | 'hatch'; readonly scoreClass: number }) {
  const id = useId();
  const hatch = texture === 'hatch';
  return (
    <svg width="22" height="12" aria-hidden="true">
      <defs>
        <pattern id={id} width={hatch ? 5 : 6} height={hatch ? 5 : 6} patternUnits="userSpaceOnUse">
          {hatch ? (
            <path d="M-1 6L6 -1" stroke="var(--nodata-hatch)" strokeWidth="1.2" />
          ) : (
            <>
              <circle cx="1.5" cy="1.5" r="1" fill="var(--lowconf)" />
              <circle cx="4.5" cy="4.5" r="1" fill="var(--lowconf)" />
            </>
          )}
        </pattern>
      </defs>
      <rect width="22" height="12" rx="2" fill={hatch ? 'var(--nodata)' : `var(--seq-${scoreClass + 1})`} />
      <rect width="22" height="12" rx="2" fill={`url(#${id})`} />
    </svg>
  );
}

/** Kind by shape, stage by hue, status by fill. */
function ProjectSign({ kind, status }: { readonly kind: ProjectKind; readonly status: ProjectStatus }) {
  const clip = useId();
  const path = SHAPE_PATHS[KIND_SHAPE[kind]];
  const off = status === 'paused' || status === 'cancelled';
  const colour = off ? 'var(--k-off)' : `var(--k-${KIND_STAGE[kind]})`;
  return (
    <svg width="16" height="16" viewBox={SHAPE_VIEW_BOX} aria-hidden="true">
      <clipPath id={clip}>
        <rect x="-12" y="0" width="24" height="12" />
      </clipPath>
      <path
        d={path}
        fill={status === 'operating' ? colour : 'var(--k-halo)'}
        stroke={colour}
        strokeWidth="1.6"
        strokeDasharray={status === 'paused' ? '3 2' : undefined}
      />
      {status === 'under_construction' && <path d={path} fill={colour} clipPath={`url(#${clip})`} />}
      {status === 'paused' && <path d={PAUSE_BARS} stroke={colour} strokeWidth="1.6" />}
      {status === 'cancelled' && <path d={CANCEL_STROKE} stroke={colour} strokeWidth="1.6" />}
    </svg>
  );
}

import { useRef } from 'react';
import { SHAPE_PATHS } from '../../model/symbols';
import { type Covariance, ellipseOf, ellipseReach, NINE_TENTHS, ONE_SIGMA } from '../../scoring/ellipse';
import type { AxisSpread } from '../../scoring/smaa/axisSpread';
import { RANGE_DRAWS } from '../../scoring/weightBand';
import { selectAxisSpreads } from '../../state/comparedPictures';
import { useApp } from '../../state/store';
import type { Contender } from '../../views/contender';
import { type Axis, axisOf, placeOn } from '../explore/scatterPlot';
import { PictureButtons } from '../picture/PictureButtons';
import { useText } from '../useText';
import styles from './EllipseScatter.module.css';
import { LOOKS, LookMark } from './looks';

const BOX = { left: 30, top: 10, width: 276, height: 232 };
const WHOLE = { width: 320, height: 288 };

interface Placed extends AxisSpread {
  readonly place: Contender;
  readonly look: number;
}

/** Quality against cost of the compared regions and sites, each with the ellipses of one standard deviation and of nine draws in ten. */
export function EllipseScatter({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t, number, language } = useText();
  const plot = useRef<SVGSVGElement>(null);
  const key = useRef<HTMLUListElement>(null);
  const spreads = useApp(selectAxisSpreads);
  const placed = contenders.flatMap((place, look): readonly Placed[] => {
    const spread = spreads.find(({ id }) => id === place.id);
    return spread === undefined ? [] : [{ ...spread, place, look }];
  });
  const hasSites = contenders.some(({ site }) => site !== undefined);
  const notes = [
    t('compare.ellipse.note', { draws: number(RANGE_DRAWS) }),
    ...(hasSites ? [t('compare.ellipse.sites')] : []),
  ];
  if (placed.length === 0) return <p className={styles.note}>{t('compare.ellipse.none')}</p>;
  const missing = contenders.filter((place) => placed.every((one) => one.place !== place));
  const reach = (of: 'x' | 'y') => (one: Placed) => {
    const at = of === 'x' ? one.cost : one.quality;
    const half = ellipseReach(one.covariance, NINE_TENTHS)[of];
    return [at - half, at + half];
  };
  const x = axisOf(placed.flatMap(reach('x')));
  const y = axisOf(placed.flatMap(reach('y')));
  const spread = (variance: number): string => number(Math.sqrt(variance), 1);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WHOLE.width} ${WHOLE.height}`} ref={plot} className={styles.plot} aria-hidden="true">
        <Axes x={x} y={y} />
        <g transform={`translate(${BOX.left} ${BOX.top})`}>
          {placed.map((one) => (
            <Cloud key={one.id} placed={one} x={x} y={y} />
          ))}
        </g>
        <text x={BOX.left} y={WHOLE.height - 4} className={styles.name}>
          {t('explore.scatter.cost')} →
        </text>
        <text transform={`translate(9 ${BOX.top + BOX.height}) rotate(-90)`} className={styles.name}>
          {t('explore.scatter.quality')} →
        </text>
      </svg>
      <figcaption>
        <ul ref={key} className={styles.key}>
          {placed.map(({ place, look, quality, cost, covariance }) => (
            <li key={place.id}>
              <LookMark look={look} />
              <span>{place.names[language]}</span>
              <span className="num">
                {t('compare.ellipse.read', {
                  quality: number(quality),
                  qualitySpread: spread(covariance.yy),
                  cost: number(cost),
                  costSpread: spread(covariance.xx),
                })}
              </span>
            </li>
          ))}
        </ul>
        <PictureButtons name={t('compare.scatter')} draw={() => drawn(plot.current, key.current, notes)} />
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {missing.length > 0 && (
          <p className={styles.note}>
            {t('compare.ellipse.missing', { names: missing.map(({ names }) => names[language]).join(', ') })}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** The plot and its key as a picture. */
async function drawn(plot: SVGSVGElement | null, key: HTMLUListElement | null, foot: readonly string[]) {
  const { inlined } = await import('../picture/inlined');
  if (plot === null) return undefined;
  const lines = [...(key?.querySelectorAll('li') ?? [])].map((item) => {
    const mark = item.querySelector('svg');
    const words = [...item.querySelectorAll('span')].flatMap(({ textContent }) => textContent || []);
    return { text: [...new Set(words)].join(': '), ...(mark && { mark: inlined(mark).markup }) };
  });
  return { body: inlined(plot), lines, foot };
}

function Axes({ x, y }: { readonly x: Axis; readonly y: Axis }) {
  const bottom = BOX.top + BOX.height;
  return (
    <>
      {x.ticks.map((tick) => {
        const at = BOX.left + (placeOn(x, tick) / 100) * BOX.width;
        return (
          <g key={`x${tick}`}>
            <path d={`M${at},${BOX.top}V${bottom}`} className={styles.grid} />
            <text x={at} y={bottom + 15} textAnchor="middle" className={styles.tick}>
              {tick}
            </text>
          </g>
        );
      })}
      {y.ticks.map((tick) => {
        const at = bottom - (placeOn(y, tick) / 100) * BOX.height;
        return (
          <g key={`y${tick}`}>
            <path d={`M${BOX.left},${at}H${BOX.left + BOX.width}`} className={styles.grid} />
            <text x={BOX.left - 5} y={at + 4} textAnchor="end" className={styles.tick}>
              {tick}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Cloud({ placed, x, y }: { readonly placed: Placed; readonly x: Axis; readonly y: Axis }) {
  const look = LOOKS[placed.look];
  if (look === undefined) return null;
  const perX = BOX.width / (x.high - x.low);
  const perY = BOX.height / (y.high - y.low);
  // In pixels, where up is less: the ellipse is that of the stretched spread.
  const { xx, yy, xy } = placed.covariance;
  const drawn: Covariance = { xx: xx * perX ** 2, yy: yy * perY ** 2, xy: -xy * perX * perY };
  const at = `${((placed.cost - x.low) * perX).toFixed(1)} ${((y.high - placed.quality) * perY).toFixed(1)}`;
  return (
    <g transform={`translate(${at})`} style={{ color: look.colour }}>
      {[NINE_TENTHS, ONE_SIGMA].map((distance) => {
        const { major, minor, angle } = ellipseOf(drawn, distance);
        return (
          <ellipse
            key={distance}
            rx={major}
            ry={minor}
            transform={`rotate(${(angle * 180) / Math.PI})`}
            className={distance === ONE_SIGMA ? styles.inner : styles.outer}
          />
        );
      })}
      <path d={SHAPE_PATHS[look.shape]} transform="scale(0.6)" className={styles.mark} />
    </g>
  );
}

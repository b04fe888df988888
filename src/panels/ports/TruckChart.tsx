import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId, useRef } from 'react';
import { useDrawingSize } from '../../ui/useDrawingSize';
import { PictureButtons } from '../picture/PictureButtons';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { type IndexLine, indexLines } from './series';
import { spreadLabels } from './spread';
import css from './TruckChart.module.css';
import { usePortLists } from './usePortLists';

const BASE_YEAR = 2015;
const MARGIN = { top: 14, right: 178, bottom: 24, left: 44 } as const;
const LABEL_GAP = 16;
const COLOURS = [
  'var(--seq-7)',
  'var(--k-supply)',
  'var(--copper)',
  'var(--k-build)',
  'var(--seq-5)',
  'var(--ink-3)',
] as const;

/** Trucks of the compared ports as index lines with direct labels; the figures stand in a table below. */
export default function TruckChart() {
  const text = useText();
  const { compared } = usePortLists();
  const details = useExtra('ports');
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const lines = details.type === 'ready' ? indexLines(details.data.counts, compared, BASE_YEAR) : [];
  return (
    <section ref={section} className={css.chart} aria-labelledby={titleId}>
      <header className={css.head}>
        <h2 id={titleId}>{text.t('ports.chart.title', { base: String(BASE_YEAR) })}</h2>
        <p>{text.t('ports.chart.note')}</p>
        {lines.length > 0 && (
          <PictureButtons
            name={text.t('ports.chart.title', { base: String(BASE_YEAR) })}
            draw={() => drawn(section.current, [text.t('ports.chart.note')])}
          />
        )}
      </header>
      {details.type === 'loading' && <p className={css.empty}>{text.t('loading')}</p>}
      {details.type === 'ready' && lines.length === 0 && <p className={css.empty}>{text.t('ports.chart.empty')}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
      {lines.length > 0 && <DataTable lines={lines} />}
    </section>
  );
}

/** The lines with their labels as a picture. */
async function drawn(section: HTMLElement | null, foot: readonly string[]) {
  const { inlined } = await import('../picture/inlined');
  const plot = section?.querySelector<SVGSVGElement>('[data-plot]');
  return plot ? { body: inlined(plot), lines: [], foot } : undefined;
}

function Lines({ lines }: { readonly lines: readonly IndexLine[] }) {
  const text = useText();
  const { ref, width, height, svg } = useDrawingSize<HTMLDivElement>();
  const all = lines.flatMap(({ points }) => points);
  const years = all.map(({ year }) => year);
  const values = all.map(({ index }) => index);
  const lastYear = Math.max(...years);
  const x = scaleLinear<number>({
    domain: [BASE_YEAR, lastYear],
    range: [MARGIN.left, Math.max(MARGIN.left, width - MARGIN.right)],
  });
  const y = scaleLinear<number>({
    domain: [Math.min(90, ...values), Math.max(110, ...values)],
    nice: true,
    range: [height - MARGIN.bottom, MARGIN.top],
  });
  const labels = spreadLabels(
    lines.map((line) => y(line.points.at(-1)?.index ?? 0)),
    LABEL_GAP,
  );
  return (
    <div ref={ref} className={css.plot}>
      <svg {...svg} data-plot aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 100 ? css.base : css.grid}
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={css.tick} x={MARGIN.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {text.number(tick)}
            </text>
          </g>
        ))}
        {x
          .ticks(Math.min(10, lastYear - BASE_YEAR))
          .filter((year) => Number.isInteger(year) && (year - BASE_YEAR) % 3 === 0)
          .map((year) => (
            <text key={year} className={css.tick} x={x(year)} y={height - 6} textAnchor="middle">
              {String(year)}
            </text>
          ))}
        {lines.map((line, place) => {
          const colour = COLOURS[place % COLOURS.length] ?? 'var(--ink)';
          const end = line.points.at(-1);
          return (
            <g key={line.portId}>
              <LinePath
                data={[...line.points]}
                x={(point) => x(point.year)}
                y={(point) => y(point.index)}
                stroke={colour}
                strokeWidth={2}
                fill="none"
              />
              {end && <circle cx={x(end.year)} cy={y(end.index)} r={3.5} fill={colour} />}
              {/* The colour is in a dot: as text the lighter ones could not be read. */}
              <circle cx={width - MARGIN.right + 14} cy={labels[place]} r={3.5} fill={colour} />
              <text className={css.label} x={width - MARGIN.right + 22} y={labels[place]} dy="0.32em">
                {line.name}
              </text>
              <text className={css.change} x={width - 8} y={labels[place]} dy="0.32em" textAnchor="end">
                {text.t('unit.percent', { value: text.signed(line.change * 100, 0) })}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function DataTable({ lines }: { readonly lines: readonly IndexLine[] }) {
  const text = useText();
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return (
    <details className={css.data}>
      <summary>{text.t('ports.chart.data')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.t('ports.chart.year')}</th>
            {lines.map(({ portId, name }) => (
              <th key={portId} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{String(year)}</th>
              {lines.map(({ portId, points }) => {
                const point = points.find((candidate) => candidate.year === year);
                return (
                  <td key={portId} className="num">
                    {point ? text.number(point.trucks.value) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

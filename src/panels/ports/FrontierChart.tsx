import { scaleLinear } from '@visx/scale';
import type { PlanEntry } from '../../model/plan';
import type { FrontierStep } from '../../state/border/jobs';
import { useDrawingSize } from '../../ui/useDrawingSize';
import { useText } from '../useText';
import css from './Effect.module.css';
import { listed } from './planWords';

const MARGIN = { top: 10, right: 14, bottom: 34, left: 52 } as const;

interface FrontierChartProps {
  readonly steps: readonly FrontierStep[];
  readonly entries: readonly PlanEntry[];
  readonly budgetUsd: number;
}

/** Each budget and the most truck hours a day it can save: steps, for projects are built whole. */
export function FrontierChart({ steps, entries, budgetUsd }: FrontierChartProps) {
  const text = useText();
  const { t } = text;
  const { ref, width, height, svg } = useDrawingSize<HTMLDivElement>();
  const last = steps.at(-1);
  if (steps.length < 2 || last === undefined) return null;
  // The dearest step may stand far from the others: a little room behind it is enough.
  const x = scaleLinear<number>({
    domain: [0, Math.max(last.cost * 1.08, 1)],
    range: [MARGIN.left, Math.max(MARGIN.left, width - MARGIN.right)],
  });
  const y = scaleLinear<number>({ domain: [0, last.benefit], nice: true, range: [height - MARGIN.bottom, MARGIN.top] });
  const end = width - MARGIN.right;
  return (
    <figure>
      <figcaption className={css.yearHead}>{t('border.frontier.title')}</figcaption>
      <div ref={ref} className={css.plot}>
        <svg {...svg} aria-hidden="true">
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={MARGIN.left} x2={end} y1={y(tick)} y2={y(tick)} />
              <text className={css.tick} x={MARGIN.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                {text.number(tick)}
              </text>
            </g>
          ))}
          {x.ticks(3).map((tick) => (
            <text key={tick} className={css.tick} x={x(tick)} y={height - 18} textAnchor="middle">
              {text.number(tick / 1e6)}
            </text>
          ))}
          <text className={css.tick} x={end} y={height - 3} textAnchor="end">
            {t('border.budget.field')}
          </text>
          <path className={css.step} d={stepPath(steps, x, y, end)} />
          {steps.map(({ cost, benefit }) => (
            <circle key={cost} className={css.dot} cx={x(cost)} cy={y(benefit)} r={3} />
          ))}
          {budgetUsd <= last.cost * 1.08 && (
            <line
              className={css.here}
              x1={x(budgetUsd)}
              x2={x(budgetUsd)}
              y1={MARGIN.top}
              y2={height - MARGIN.bottom}
            />
          )}
        </svg>
      </div>
      <details>
        <summary className={css.small}>{t('border.frontier.data')}</summary>
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('border.frontier.budget')}</th>
                <th scope="col">{t('border.frontier.hours')}</th>
                <th scope="col" className={css.left}>
                  {t('border.frontier.projects')}
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ cost, benefit, chosen }) => (
                <tr key={cost}>
                  <th scope="row" className="num">
                    {text.figure({ value: cost, unit: 'usd' })}
                  </th>
                  <td className="num">{text.number(benefit)}</td>
                  <td className={css.left}>
                    {chosen.length === 0
                      ? '–'
                      : listed(
                          chosen.map((id) => entries.find((entry) => entry.id === id)?.names[text.language] ?? id),
                          text,
                        )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

type Scale = (value: number) => number;

/** Level up to the next cost, then up. */
export function stepPath(steps: readonly FrontierStep[], x: Scale, y: Scale, end: number): string {
  return steps
    .map(({ cost, benefit }, index) => {
      const next = steps[index + 1];
      const right = next === undefined ? end : x(next.cost);
      return `${index === 0 ? `M${x(cost)} ` : 'V'}${y(benefit)}H${right}`;
    })
    .join('');
}

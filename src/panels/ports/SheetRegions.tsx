import type { ReactNode } from 'react';
import { LEAST_POINTS, type Outcome, scoreChange, selectOutcomes } from '../../state/border/outcome';
import { selectEffectFabs } from '../../state/effectFabs';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import css from './PlanSheet.module.css';

const SHOWN = 24;

/** A titled part of the sheet. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Who gains and who loses by the plan, with hours, score and rank. */
export function SheetRegions() {
  const { t } = useText();
  const fab = useApp((state) => state.atlas.projects.find(({ id }) => id === selectEffectFabs(state)[0]));
  const outcomes = useApp(selectOutcomes);
  const isGain = (outcome: Outcome, sign: 1 | -1): boolean => {
    const points = sign * (scoreChange(outcome) ?? 0);
    if (outcome.minutesChange !== 0) return sign * outcome.minutesChange < 0;
    return points >= LEAST_POINTS;
  };
  const [gain, lose] = [
    outcomes.filter((outcome) => isGain(outcome, 1)),
    outcomes.filter((outcome) => isGain(outcome, -1)),
  ];
  return (
    <>
      <Part title={t('border.sheet.gain', { fab: fab === undefined ? '–' : `${fab.name}, ${fab.city}` })}>
        <RegionTable outcomes={gain} />
      </Part>
      <Part title={t('border.sheet.lose')}>
        <RegionTable outcomes={lose.toReversed()} />
      </Part>
    </>
  );
}

function RegionTable({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const text = useText();
  const { t } = text;
  if (outcomes.length === 0) return <p>{t('border.sheet.nobody')}</p>;
  return (
    <table>
      <thead>
        <tr>
          {(['region', 'minutes', 'hours', 'score', 'rank'] as const).map((column) => (
            <th key={column} scope="col" className={column === 'region' ? undefined : 'num'}>
              {t(`border.sheet.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.slice(0, SHOWN).map((outcome) => (
          <tr key={outcome.regionId}>
            <th scope="row">{outcome.names[text.language]}</th>
            <td className="num">{text.signed(outcome.minutesChange, 0)}</td>
            <td className="num">{text.hours(outcome.hoursAfter)}</td>
            <td className="num">
              {beforeAfter(outcome.scoreBefore, outcome.scoreAfter, (value) => text.number(value, 1))}
            </td>
            <td className="num">{beforeAfter(outcome.rankBefore, outcome.rankAfter, (value) => text.number(value))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `44 → 42`, or one number where nothing changes; a dash where there is none. */
function beforeAfter(before: number | undefined, after: number | undefined, words: (value: number) => string): string {
  const [was, is] = [before, after].map((value) => (value === undefined ? '–' : words(value)));
  return was === is ? (was ?? '–') : `${was} → ${is}`;
}

import { useMemo } from 'react';
import { type MeritScore, type RankedWork, rankWorks } from '../../corridors/border/merit';
import { EVEN_WEIGHTS, MERITS, type MeritWeights, MOST_MERIT } from '../../model/merit';
import type { PlanEntry } from '../../model/plan';
import { beginGesture, endGesture } from '../../state/actions';
import type { BorderJob } from '../../state/border/jobs';
import { selectJobInput } from '../../state/border/loads';
import { setMerits } from '../../state/border/works';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import css from './Effect.module.css';
import { JobLine } from './JobLine';
import ports from './Ports.module.css';
import { groupsOf, LEAST_COVERAGE } from './ranked';
import { useJob } from './useJob';

/** Port projects by five criteria under the reader's own weights. */
export function RankTab() {
  const { t } = useText();
  const entries = useExtra('planEntries');
  const input = useApp(selectJobInput);
  const weights = useApp(({ scenario }) => scenario.portWorks.merits);
  const list = entries.type === 'ready' ? entries.data : undefined;
  const wanted = useMemo(
    (): BorderJob | undefined => (list === undefined ? undefined : { type: 'merit', input, entries: list }),
    [list, input],
  );
  const job = useJob(wanted);
  const facts = job.result?.type === 'merit' ? job.result.facts : [];
  const isWeighed = MERITS.some((merit) => weights[merit] > 0);
  return (
    <section className={ports.block} aria-labelledby="rank-title">
      <header>
        <h2 id="rank-title" className={ports.title}>
          {t('border.rank.title')}
        </h2>
      </header>
      <p className={css.note}>{t('border.rank.note')}</p>
      <Weights weights={weights} />
      <JobLine job={job} />
      {!isWeighed && <p role="alert">{t('border.rank.zero')}</p>}
      {isWeighed && list && (
        <div aria-busy={job.phase === 'running'}>
          <Groups works={rankWorks(facts, weights)} entries={list} />
        </div>
      )}
    </section>
  );
}

function Groups({ works, entries }: { readonly works: readonly RankedWork[]; readonly entries: readonly PlanEntry[] }) {
  const { t, percent } = useText();
  const { ranked, tooLittle } = groupsOf(works);
  return (
    <>
      <ol>
        {ranked.map((work) => (
          <RankedRow key={work.entryId} work={work} entries={entries} />
        ))}
      </ol>
      {tooLittle.length > 0 && (
        <>
          <h3 className={css.yearHead}>{t('border.rank.tooLittle', { share: percent(LEAST_COVERAGE) })}</h3>
          <ul>
            {tooLittle.map((work) => (
              <RankedRow key={work.entryId} work={work} entries={entries} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Weights({ weights }: { readonly weights: MeritWeights }) {
  const { t, number } = useText();
  return (
    <div>
      {MERITS.map((merit) => {
        const name = t(`border.rank.${merit}`);
        return (
          <div key={merit} className={css.weight}>
            <span>{name}</span>
            <span className="num">{number(weights[merit])}</span>
            <Slider
              label={t('border.rank.weight', { name })}
              value={weights[merit]}
              min={0}
              max={MOST_MERIT}
              onDragStart={beginGesture}
              onDragEnd={endGesture}
              onChange={(value) => setMerits({ ...weights, [merit]: Math.round(value) })}
            />
          </div>
        );
      })}
      <Button size="small" onClick={() => setMerits(EVEN_WEIGHTS)}>
        {t('border.rank.even')}
      </Button>
    </div>
  );
}

function RankedRow({ work, entries }: { readonly work: RankedWork; readonly entries: readonly PlanEntry[] }) {
  const text = useText();
  const { t } = text;
  const name = entries.find(({ id }) => id === work.entryId)?.names[text.language] ?? work.entryId;
  return (
    <li className={css.ranked}>
      <p>
        <span className="num">{work.rank === undefined ? '–' : text.number(work.rank)}</span>
        <b>{name}</b>
        <span className="num">
          {work.rank === undefined || work.score === undefined ? '–' : text.number(work.score)}
        </span>
      </p>
      <details>
        <summary aria-label={joined(name, coverageWords(work, text), text)}>{coverageWords(work, text)}</summary>
        <dl>
          {work.parts.map((part) => (
            <div key={part.merit}>
              <dt>{t(`border.rank.${part.merit}`)}</dt>
              <dd className="num">{part.score === undefined ? '–' : text.number(part.score)}</dd>
              <dd>{reasonWords(part, text)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

function coverageWords({ score, coverage }: RankedWork, { t, percent, number }: Text): string {
  if (score === undefined) return t('border.rank.unscored');
  return coverage < 1
    ? t('border.rank.covered', { share: percent(coverage) })
    : t('border.rank.score', { score: number(score) });
}

/** Why a score is what it is. */
export function reasonWords({ reason }: Pick<MeritScore, 'reason'>, text: Text): string {
  const { t, number } = text;
  switch (reason.type) {
    case 'lanes': {
      const { before, after, trucksPerDay } = reason;
      return t('border.why.lanes', { before, after, trucks: number(trucksPerDay) });
    }
    case 'region-hours':
      return t('border.why.region-hours', { hours: number(reason.hours, 1) });
    case 'usd-per-hour':
      return t('border.why.usd-per-hour', { usd: text.figure({ value: Math.round(reason.usd), unit: 'usd' }) });
    case 'stage':
    case 'other-side':
      return t(`border.why.${reason.type}`, { stage: t(`ports.stage.${reason.stage}`) });
    case 'nothing-saved':
    case 'unknown':
      return t(`border.why.${reason.type}`);
  }
}

import { DEFAULT_UNCERTAINTY, MOST_CLOSENESS, MOST_SEED, WEIGHT_DOUBTS } from '../../model/uncertainty';
import { doubt, resetDoubts } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { NumberField } from '../../ui/NumberField';
import { Segments } from '../../ui/Segments';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { DoubtsByCriterion } from './DoubtsByCriterion';

const DRAW_COUNTS = [4000, 10_000] as const;

/** What is doubted, and how the draws are made. */
export function DoubtOptions() {
  const { t, number } = useText();
  const uncertainty = useApp(({ scenario }) => scenario.uncertainty);
  const { weights, data, draws, seed } = uncertainty;
  const isUsual = JSON.stringify(uncertainty) === JSON.stringify(DEFAULT_UNCERTAINTY);
  const counts = [...new Set([...DRAW_COUNTS, draws])].sort((a, b) => a - b);
  return (
    <Disclosure title={t('confidence.doubts')} summary={t(`confidence.doubts.${weights}`)}>
      <div className={css.options}>
        <Segments
          label={t('confidence.doubts.weights')}
          options={WEIGHT_DOUBTS.map((value) => ({ value, label: t(`confidence.doubts.${value}`) }))}
          value={weights}
          onChange={(value) => doubt({ weights: value })}
        />
        <p className={css.note}>{t(`confidence.doubts.${weights}Note`)}</p>
        <HowFar />
        <Switch
          label={t('confidence.doubts.data')}
          checked={data === 'on'}
          onChange={(isOn) => doubt({ data: isOn ? 'on' : 'off' })}
        />
        <p className={css.note}>{t('confidence.doubts.dataNote')}</p>
        <DoubtsByCriterion />
        <Segments
          label={t('confidence.draws.number')}
          options={counts.map((count) => ({
            value: String(count),
            label: t('confidence.draws.more', { draws: number(count) }),
          }))}
          value={String(draws)}
          onChange={(value) => doubt({ draws: Number(value) })}
        />
        <NumberField
          label={t('confidence.draws.seed')}
          value={seed}
          min={0}
          max={MOST_SEED}
          step={1}
          note={t('confidence.draws.seedNote')}
          onChange={(value) => doubt({ seed: Math.round(value) })}
        />
        <div className={css.tools}>
          <Button size="small" onClick={() => doubt({ seed: (seed + 1) % (MOST_SEED + 1) })}>
            {t('confidence.draws.another')}
          </Button>
          <Button size="small" variant="quiet" disabled={isUsual} onClick={resetDoubts}>
            {t('confidence.doubts.reset')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** How far weights stray from the present ones, where they do so by a number. */
function HowFar() {
  const { t } = useText();
  const { weights, band, closeness } = useApp(({ scenario }) => scenario.uncertainty);
  if (weights === 'any') return null;
  if (weights === 'around') {
    return (
      <NumberField
        label={t('confidence.doubts.closeness')}
        value={closeness}
        min={1}
        max={MOST_CLOSENESS}
        step={10}
        onChange={(value) => doubt({ closeness: value })}
      />
    );
  }
  return (
    <NumberField
      label={t('confidence.doubts.band')}
      value={Math.round(100 * band)}
      unit="± %"
      min={0}
      max={100}
      step={5}
      onChange={(value) => doubt({ band: value / 100 })}
    />
  );
}

import { doubt } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Confidence.module.css';

const TOPS = [1, 3, 5, 10] as const;

/** How many first places count; a scenario may bring a number of its own. */
export function TopPicker() {
  const { t, number } = useText();
  const top = useApp(({ scenario }) => scenario.uncertainty.top);
  const tops = [...new Set([...TOPS, top])].sort((a, b) => a - b);
  return (
    <div className={css.picker}>
      <span aria-hidden>{t('confidence.topShort')}</span>
      <Segments
        label={t('confidence.topPicker')}
        options={tops.map((count) => ({ value: String(count), label: number(count) }))}
        value={String(top)}
        onChange={(value) => doubt({ top: Number(value) })}
      />
    </div>
  );
}

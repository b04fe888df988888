import type { Figure } from '../../model/figure';
import { useText } from '../useText';
import styles from './EvidenceCard.module.css';
import { rateWords } from './rateWords';

/** Where a figure is shown in the reader's units: how its source gives it, and the dated rates used. */
export function AsPublished({ figure }: { readonly figure: Figure }) {
  const text = useText();
  const converted = text.converted(figure);
  if (converted === undefined) return null;
  const { published, rates } = converted;
  const words = rates.map((rate) => rateWords(rate, text)).join('; ');
  return (
    <p className={styles.when}>
      {rates.length === 0
        ? text.t('money.converted', { published })
        : text.t('money.convertedAt', { published, rates: words })}
    </p>
  );
}

import { useText } from '../useText';
import type { Share } from './sharesView';
import styles from './WeightRow.module.css';

/** The share of 100, and what the project profile makes of it where that differs. */
export function ShareValue({ share }: { readonly share: Share }) {
  const text = useText();
  const nominal = text.percent(share.nominal / 100);
  const effective = text.percent(share.effective / 100);
  return (
    <span className={styles.value}>
      {nominal}
      {effective !== nominal && (
        <span className={styles.effective} title={text.t('explore.weights.effective', { share: effective })}>
          <span aria-hidden>→ {effective}</span>
          <span className="visually-hidden">{text.t('explore.weights.effective', { share: effective })}</span>
        </span>
      )}
    </span>
  );
}

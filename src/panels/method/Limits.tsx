import { useText } from '../useText';
import styles from './Method.module.css';
import { Part } from './Part';

const LIMITS = ['priors', 'site', 'missing', 'canada', 'bridges', 'old', 'jalisco', 'hours', 'proportion'] as const;

/** What the score can not tell. */
export function Limits() {
  const { t } = useText();
  return (
    <Part id="limits">
      <ul className={styles.limits}>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`method.limit.${limit}`)}</li>
        ))}
      </ul>
    </Part>
  );
}

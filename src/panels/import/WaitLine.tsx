import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Import.module.css';

interface WaitLineProps {
  readonly label: string;
  /** 0..1; nothing where nobody knows how long. */
  readonly share?: number | undefined;
  readonly onCancel: () => void;
}

/** What goes on, how far it is, and a way out. What goes on is spoken once; how far it is, whoever asks the bar hears. */
export function WaitLine({ label, share, onCancel }: WaitLineProps) {
  const { t, percent } = useText();
  return (
    <div className={styles.wait}>
      <span className="visually-hidden" role="status">
        {label}
      </span>
      <p aria-hidden>
        {label} {share !== undefined && <span className="num">{percent(share)}</span>}
      </p>
      <progress className={styles.progress} aria-label={label} max={1} value={share} />
      <Button size="small" onClick={onCancel}>
        {t('data.stop')}
      </Button>
    </div>
  );
}

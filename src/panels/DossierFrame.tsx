import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { select } from '../state/actions';
import { cx } from '../ui/cx';
import { IconButton } from '../ui/IconButton';
import styles from './DossierFrame.module.css';
import { useText } from './useText';

interface DossierFrameProps {
  /** Where the place belongs: country, kind. */
  readonly crumb: ReactNode;
  readonly title: string;
  /** The name on the other side of the border, tags, actions. */
  readonly below?: ReactNode;
  /** At the right: a score. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Names longer than this are set smaller. */
const LONG = 24;

/** Head of every dossier, with the button that closes it; the body scrolls unless it brings tabs of its own. */
export function DossierFrame({ crumb, title, below, aside, children }: DossierFrameProps) {
  const { t } = useText();
  return (
    <article className={styles.dossier} aria-label={title} tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.names}>
          <p className={styles.crumb}>{crumb}</p>
          <h2 className={cx(styles.title, title.length > LONG && styles.long)}>{title}</h2>
          {below !== undefined && <div className={styles.below}>{below}</div>}
        </div>
        {aside}
        <IconButton label={t('close')} icon={<X aria-hidden />} onClick={() => select({ type: 'none' })} />
      </header>
      <div className={styles.body}>{children}</div>
    </article>
  );
}

/** The same frame for a place that the data do not hold, as a link from another edition may name. */
export function UnknownPlace({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <DossierFrame crumb="" title={id}>
      <p className={styles.unknown}>{t('dossier.unknownPlace')}</p>
    </DossierFrame>
  );
}

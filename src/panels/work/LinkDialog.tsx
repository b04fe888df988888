import { encode } from 'uqr';
import { LINK_LIMIT } from '../../state/link/encode';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import type { Desk } from './desk';
import { EmbedPart } from './EmbedPart';
import { WorkDialog } from './WorkDialog';
import { titleOf } from './WorkToasts';
import styles from './work.module.css';

interface LinkDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** What a QR code of the largest size holds at the lowest error correction (ISO/IEC 18004, version 40-L, bytes). */
const QR_LIMIT_BYTES = 2953;

/** The link of the open scenario as text and as a QR code; too long for either, it offers the file. */
export function LinkDialog({ desk, onClose }: LinkDialogProps) {
  const { t } = useText();
  const title = titleOf(
    useApp(({ scenario }) => scenario.title),
    t,
  );
  const hasOwnData = useApp(({ scenario }) => scenario.datasets.length > 0);
  const { address, fits, length } = desk.link();
  const hasCode = fits && new TextEncoder().encode(address).length <= QR_LIMIT_BYTES;
  return (
    <WorkDialog title={t('link.dialog')} onClose={onClose}>
      {hasCode && <QrCode text={address} label={t('link.qrLabel', { title })} />}
      <p className={styles.note}>{noteOf()}</p>
      {hasOwnData && <p className={styles.note}>{t('data.linkNote')}</p>}
      {fits && <textarea className={styles.address} readOnly rows={3} value={address} aria-label={t('link.dialog')} />}
      <div className={styles.actions}>
        {fits && (
          <Button variant="primary" onClick={() => void desk.copyLink()}>
            {t('bar.copyLink')}
          </Button>
        )}
        {(!hasCode || hasOwnData) && <Button onClick={() => desk.saveFile(title)}>{t('work.saveFile')}</Button>}
      </div>
      {fits && <EmbedPart desk={desk} address={address} title={title} />}
    </WorkDialog>
  );

  function noteOf(): string {
    if (!fits) return t('link.tooLong', { length, limit: LINK_LIMIT });
    return hasCode ? t('link.qrNote') : t('link.qrTooLong', { length });
  }
}

/** Light margin around a code, in modules, that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: QUIET_ZONE });
  const dark = data.flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}

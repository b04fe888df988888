import { ImageDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { pictureFault } from '../picture/failed';
import { useText } from '../useText';
import css from './Documents.module.css';
import type { DocumentDoor } from './door';

/** The map as a picture, beside the documents. */
export function MapPicture({ saveMap }: Pick<DocumentDoor, 'saveMap'>) {
  const text = useText();
  const { t } = text;
  const [says, setSays] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const file = await saveMap(text);
      setSays(file === undefined ? t('pictures.map.none') : t('pictures.saved', { file }));
    } catch (error) {
      setSays(t(pictureFault(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={css.part} aria-label={t('pictures.map')}>
      <p className={css.name}>{t('pictures.map')}</p>
      <p className={css.note}>{t('pictures.map.says')}</p>
      <div className={css.actions}>
        <Button icon={<ImageDown aria-hidden />} disabled={isBusy} onClick={() => void save()}>
          {t('pictures.map.save')}
        </Button>
        <p role="status" className={css.note}>
          {isBusy ? t('documents.busy') : says}
        </p>
      </div>
    </section>
  );
}

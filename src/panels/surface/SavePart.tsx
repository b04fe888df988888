import { Download } from 'lucide-react';
import { useState } from 'react';
import type { SurfaceCount } from '../../model/surface';
import { useApp } from '../../state/store';
import { raiseNotice } from '../../state/tell';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import styles from './Surface.module.css';
import { useNames } from './useNames';

/** Best places and land by score as files. */
export function SavePart({ count }: { readonly count: Pick<SurfaceCount, 'best' | 'histogram'> }) {
  const { t, language } = useText();
  const [isForExcel, setForExcel] = useState(true);
  const atlas = useApp((state) => state.atlas);
  const names = useNames();
  const run = (work: () => Promise<void>) => () => void work().catch(() => raiseNotice({ type: 'new-version' }));
  const saveBest = (type: 'csv' | 'geojson') =>
    run(async () => {
      const [{ bestTable }, { savePoints }] = await Promise.all([import('./files'), import('./saveSurface')]);
      const table = bestTable({ best: count.best, atlas, ...names, sources: t('sites.credit') });
      await savePoints(table, type, t('surface.file.best'), { isForExcel, language });
    });
  const saveHistogram = run(async () => {
    const [{ histogramRows }, { saveRows }] = await Promise.all([import('./files'), import('./saveSurface')]);
    saveRows(histogramRows(count), t('surface.file.histogram'), { isForExcel, language });
  });
  const icon = <Download aria-hidden />;
  return (
    <section className={styles.part} aria-label={t('surface.save')}>
      <h2 className={styles.heading}>{t('surface.save')}</h2>
      <Switch label={t('documents.excel')} checked={isForExcel} onChange={setForExcel} />
      <div className={styles.buttons}>
        <Button size="small" icon={icon} onClick={saveBest('csv')}>
          {t('surface.saveBestCsv')}
        </Button>
        <Button size="small" icon={icon} onClick={saveBest('geojson')}>
          {t('surface.saveBestGeojson')}
        </Button>
        <Button size="small" icon={icon} onClick={saveHistogram}>
          {t('surface.saveHistogram')}
        </Button>
      </div>
    </section>
  );
}

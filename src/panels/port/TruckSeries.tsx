import { joined } from '../../text/joined';
import { figureWhen } from '../../text/period';
import { type Bar, BarSeries } from '../../ui/BarSeries';
import { type CountRemark, type Series, yearSlots } from '../../views/series';
import { FigureSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './TruckSeries.module.css';

interface TruckSeriesProps {
  readonly series: Series;
  /** Port or bridge, for the caption and the evidence. */
  readonly name: string;
}

/** Whole years of one count as bars, with its breaks in words; part years are named below, never drawn. */
export function TruckSeries({ series, name }: TruckSeriesProps) {
  const text = useText();
  const { t } = text;
  const last = series.full.at(-1);
  const label = t(`dossier.measure.${series.measure}`, { place: name });
  if (last === undefined) return <p className={styles.note}>{t('dossier.series.none')}</p>;
  const bars = yearSlots(series).map(({ year, row }): Bar => {
    if (row === undefined) return { label: year, value: 0, text: '–', note: t('dossier.series.noFullYear') };
    const note = row.remarks.map((remark) => t(`dossier.remark.${remark}`)).join('; ');
    const bar = { label: year, value: row.figure.value, text: text.figure(row.figure) };
    return note === '' ? bar : { ...bar, note };
  });
  return (
    <div className={styles.series}>
      <BarSeries
        caption={label}
        bars={bars}
        showData={t('dossier.showData')}
        columns={[t('dossier.series.year'), t('dossier.series.count')]}
        breakAt={series.breakAt}
      />
      {remarksIn(series).map((remark) => (
        <p key={remark} className={styles.note}>
          {t(`dossier.remark.${remark}`)}
        </p>
      ))}
      {series.part.length > 0 && (
        <p className={`${styles.note} num`}>
          {t('dossier.series.part')}{' '}
          {series.part.map(({ figure }) => joined(figureWhen(figure, text), text.figure(figure), text)).join(' · ')}
        </p>
      )}
      <FigureSource label={label} figure={last.figure} />
    </div>
  );
}

function remarksIn({ full }: Series): readonly CountRemark[] {
  return [...new Set(full.flatMap(({ remarks }) => remarks))].filter((remark) => remark !== 'one-bridge');
}

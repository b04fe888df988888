import type { Region } from '../../model/region';
import { Tag } from '../../ui/Tag';
import type { ScorePart } from '../../views/figures';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './WhySection.module.css';
import type { CriterionRow } from './why';

/** One criterion: raw figure with source, value on the goalposts, weight, contribution, place in country and in all. */
export function CriterionFacts({ row, region }: { readonly row: CriterionRow; readonly region: Region }) {
  const text = useText();
  const { t, number, percent, signed, language } = text;
  const label = row.criterion.names[language];
  const place = (rank: ScorePart | undefined) => {
    return rank === undefined ? '–' : t('dossier.place', { rank: rank.amount, of: rank.of ?? 0 });
  };
  return (
    <li className={`${styles.criterion} num`}>
      <b>
        <span>{label}</span>
        <span>{signed(row.points.amount)}</span>
      </b>
      {row.criterion.bridged && <p className={styles.words}>{t('dossier.bridged')}</p>}
      {row.raw === undefined && (
        <p className={styles.words}>{t(row.applies ? 'dossier.noValue' : 'dossier.notApplied')}</p>
      )}
      <dl className={styles.facts}>
        {row.raw && <Pair name={t('dossier.raw')} value={text.figure(row.raw)} />}
        {row.value && <Pair name={t('dossier.scaled')} value={number(row.value.amount)} />}
        <Pair name={t('dossier.weight')} value={percent(row.weight.amount, 1)} />
        {row.value && <Pair name={t('dossier.contribution')} value={number(row.contribution.amount, 1)} />}
        {row.rankInCountry && (
          <Pair
            name={t('dossier.placeIn', { where: t(`country.${region.country}`) })}
            value={place(row.rankInCountry)}
          />
        )}
        {row.rankInAll && <Pair name={t('dossier.placeInAll')} value={place(row.rankInAll)} />}
      </dl>
      {row.raw && (
        <>
          <FigureSource label={label} figure={row.raw} />
          <div className={styles.tags}>
            <FigureTags figure={row.raw} />
            {row.criterion.bridged && <Tag>{t('dossier.tag.bridge')}</Tag>}
          </div>
        </>
      )}
    </li>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

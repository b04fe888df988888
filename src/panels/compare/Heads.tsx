import { X } from 'lucide-react';
import type { Region } from '../../model/region';
import { toggleCompared } from '../../state/compared';
import { selectStanding } from '../../state/comparedPictures';
import { selectEffectiveWeights, selectFirmness, selectRanking, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { RankStrip } from '../../ui/RankStrip';
import type { Contender } from '../../views/contender';
import { PlaceLink } from '../PlaceLink';
import { type RegionHeader, regionHeader } from '../region/header';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { HeadShape } from './HeadShape';
import type { Shapes } from './insetView';
import { RankChances } from './RankChances';
import { SiteHead } from './SiteHead';

interface HeadsProps {
  readonly contenders: readonly Contender[];
  readonly shapes: Shapes;
}

/** Outline, score, rank with its range, and the chance of each rank on the same axis of all ranks; of sites score and rank. */
export function Heads({ contenders, shapes }: HeadsProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const ranking = useApp(selectRanking);
  const ranks = useApp(selectScores);
  const firmness = useApp(selectFirmness);
  const weights = useApp(selectEffectiveWeights);
  const count = ranking.filter(({ rank }) => rank !== undefined).length;
  const hasRanks = contenders.some(
    ({ region, site }) => site === undefined && count > 1 && ranks.get(region.id)?.rank !== undefined,
  );
  return (
    <ul className={styles.heads}>
      <li className={styles.headNote} aria-hidden>
        {hasRanks && t('compare.rankNote')}
      </li>
      {contenders.map(({ region, site, at }) => {
        if (site !== undefined) return <SiteHead key={site.id} site={site} region={region} at={at} shapes={shapes} />;
        const header = regionHeader(atlas, ranking, firmness?.ranges, region, weights);
        return header && <Head key={region.id} region={region} header={header} count={count} shapes={shapes} />;
      })}
    </ul>
  );
}

interface HeadProps {
  readonly region: Region;
  readonly header: RegionHeader;
  readonly count: number;
  readonly shapes: Shapes;
}

function Head({ region, header, count, shapes }: HeadProps) {
  const { t, number, percent, language } = useText();
  const { rank, likely, score, unranked, coverage } = header;
  const name = region.names[language];
  const standing = useApp(selectStanding);
  const index = standing?.regionIds.indexOf(region.id) ?? -1;
  const place = rank && { rank: rank.amount, of: count };
  return (
    <li className={styles.head}>
      <div className={styles.headName}>
        <h3>
          <PlaceLink to={{ type: 'region', id: region.id }}>{name}</PlaceLink>
        </h3>
        <IconButton
          size="small"
          label={t('compare.takeOut', { name })}
          icon={<X aria-hidden />}
          onClick={() => toggleCompared(region.id)}
        />
      </div>
      <div className={styles.headTop}>
        <HeadShape region={region} shapes={shapes} />
        <p className={`${styles.score} num`}>{score === undefined ? '–' : number(score.amount)}</p>
      </div>
      <p className={`${styles.rank} num`}>
        {place && likely && t('dossier.rank.likely', { ...place, from: likely.from.amount, to: likely.to.amount })}
        {place && !likely && t('dossier.rank', place)}
        {unranked && t('compare.unranked')}
      </p>
      <p className={`${styles.known} num`}>{t('compare.known', { share: percent(coverage.amount) })}</p>
      {rank && likely && count > 1 && (
        <div className={styles.strip}>
          {standing && index >= 0 ? (
            <RankChances
              standing={standing}
              index={index}
              rank={rank.amount}
              low={likely.from.amount}
              high={likely.to.amount}
            />
          ) : (
            <RankStrip rank={rank.amount} of={count} low={likely.from.amount} high={likely.to.amount} />
          )}
          <span className={`${styles.ends} num`} aria-hidden>
            <span>1</span>
            <span>{count}</span>
          </span>
        </div>
      )}
    </li>
  );
}

import { X } from 'lucide-react';
import type { LngLat } from '../../model/geo';
import type { Region } from '../../model/region';
import type { SiteRow } from '../../model/sitePicture';
import { isCovered } from '../../scoring/standing';
import { toggleComparedSite } from '../../state/compared';
import { openSite } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { siteName } from '../../views/siteName';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { HeadShape } from './HeadShape';
import type { Shapes } from './insetView';

interface SiteHeadProps {
  readonly site: SiteRow;
  readonly region: Region;
  readonly at: LngLat;
  readonly shapes: Shapes;
}

/** A site among those compared: its name opens it, its region the region; score and rank among the sites. */
export function SiteHead({ site, region, at, shapes }: SiteHeadProps) {
  const text = useText();
  const { t, number, percent, language } = text;
  const ranked = useApp(({ session }) => session.sites.picture?.ranked ?? 0);
  const minCoverage = useApp(({ scenario }) => scenario.minCoverage);
  const name = siteName(site, text);
  const { score, rank, coverage } = site;
  const isKnown = score !== undefined && isCovered(coverage, minCoverage);
  return (
    <li className={styles.head}>
      <div className={styles.headName}>
        <h3>
          <button type="button" className={styles.site} onClick={() => openSite(site.id)}>
            {name}
          </button>
        </h3>
        <IconButton
          size="small"
          label={t('compare.takeOut', { name })}
          icon={<X aria-hidden />}
          onClick={() => toggleComparedSite(site.id)}
        />
      </div>
      <div className={styles.headTop}>
        <HeadShape region={region} shapes={shapes} at={at} />
        <p className={`${styles.score} num`}>{isKnown ? number(score) : '–'}</p>
      </div>
      <p className={styles.rank}>
        {t(`sites.one.${site.kind}`)} ·{' '}
        <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>
      </p>
      <p className={`${styles.rank} num`}>
        {rank === undefined
          ? t('compare.unranked')
          : t('compare.site.rank', { rank: number(rank), of: number(ranked) })}
      </p>
      <p className={`${styles.known} num`}>{t('compare.known', { share: percent(coverage) })}</p>
    </li>
  );
}

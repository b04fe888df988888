import { Columns3 } from 'lucide-react';
import type { SiteRow } from '../../model/sitePicture';
import { toggleComparedSite } from '../../state/compared';
import { useApp } from '../../state/store';
import { siteName } from '../../views/siteName';
import { useText } from '../useText';
import styles from './Sites.module.css';

interface SiteListProps {
  readonly rows: readonly SiteRow[];
  readonly classOf: (score: number) => number;
  readonly onOpen: (id: string) => void;
}

/** The best sites, each a button that opens it. */
export function SiteList({ rows, classOf, onOpen }: SiteListProps) {
  const text = useText();
  const { t, number } = text;
  const regions = useApp(({ atlas }) => atlas.regions);
  const compared = useApp(({ scenario }) => scenario.sites.compared);
  const regionOf = (id: string): string => regions.find((region) => region.id === id)?.names[text.language] ?? id;
  return (
    <ol className={styles.list}>
      {rows.map((row) => {
        const name = siteName(row, text);
        const region = regionOf(row.regionId);
        const hours = row.fabHours === undefined ? '–' : text.hours(row.fabHours);
        const score = row.score === undefined ? '–' : number(row.score);
        return (
          <li key={row.id} data-id={row.id}>
            <button
              type="button"
              className={styles.row}
              aria-label={t('sites.row', { rank: row.rank ?? 0, name, region, score, hours })}
              onClick={() => onOpen(row.id)}
              // Enter opens; Space puts the site beside others, as in the ranking of regions.
              onKeyDown={(event) => {
                if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                toggleComparedSite(row.id);
              }}
            >
              <span className={styles.rank}>{row.rank === undefined ? '–' : number(row.rank)}</span>
              <span className={styles.names}>
                <span className={styles.name}>
                  {name}
                  {compared.includes(row.id) && <Columns3 className={styles.in} aria-label={t('compare.site.in')} />}
                </span>
                <span className={styles.note}>{t('sites.below', { region, hours })}</span>
              </span>
              <span
                className={styles.dot}
                data-class={row.score === undefined ? 'none' : classOf(row.score)}
                aria-hidden
              />
              <span className={styles.score}>{score}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

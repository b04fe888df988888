import { openSite } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './Lineup.module.css';
import type { LineupPart, LineupRow } from './lineup';
import { PlaceBar } from './PlaceBar';

interface LineupLineProps {
  readonly row: LineupRow;
  readonly parts: readonly LineupPart[];
  /** One of those compared, among others. */
  readonly isCompared: boolean;
}

/** One region or site: its rank and name, its score in parts, and the value of each part. */
export function LineupLine({ row, parts, isCompared }: LineupLineProps) {
  const { number } = useText();
  const minCoverage = useApp(({ scenario }) => scenario.minCoverage);
  const { place, rank, points } = row;
  // Of a site with too little data no score is shown anywhere.
  const isHidden = place.site !== undefined && place.site.coverage < minCoverage;
  const score = isHidden ? undefined : row.score;
  return (
    <tr className={isCompared ? styles.compared : undefined}>
      <th scope="row">
        <span className={styles.who}>
          <span className={styles.rank}>{rank === undefined ? '–' : number(rank)}</span>
          <Name row={row} />
        </span>
      </th>
      <td>
        <span className={styles.score}>
          {score === undefined ? <span className={styles.stack} /> : <PlaceBar points={points} score={score} />}
          <b>{score === undefined ? '–' : number(score)}</b>
        </span>
      </td>
      {parts.map((part) => (
        <td key={part}>
          <Value value={row.parts[part]} />
        </td>
      ))}
    </tr>
  );
}

function Name({ row: { place } }: Pick<LineupLineProps, 'row'>) {
  const { t, language } = useText();
  const { names, region, site } = place;
  if (site === undefined) return <PlaceLink to={{ type: 'region', id: region.id }}>{names[language]}</PlaceLink>;
  return (
    <span>
      <button type="button" className={styles.site} onClick={() => openSite(site.id)}>
        {names[language]}
      </button>
      <small className={styles.where}>
        {t(`sites.one.${site.kind}`)}, {region.names[language]}
      </small>
    </span>
  );
}

function Value({ value }: { readonly value: number | undefined }) {
  const { number } = useText();
  if (value === undefined) return '–';
  return (
    <span className={styles.cell}>
      <span className={styles.bar} aria-hidden>
        <i style={{ width: `${value}%` }} />
      </span>
      {number(value)}
    </span>
  );
}

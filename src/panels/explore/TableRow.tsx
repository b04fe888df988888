import { memo } from 'react';
import type { Criterion } from '../../model/criterion';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import type { RankingRow } from './rankingRows';
import styles from './ScoreTable.module.css';
import { useRowEvents } from './useRowEvents';
import { ValueButton } from './ValueButton';

interface TableRowProps {
  readonly row: RankingRow;
  readonly criteria: readonly Criterion[];
}

/** One place of the table: its name opens it. */
export const TableRow = memo(function TableRow({ row, criteria }: TableRowProps) {
  const { number, percent, language } = useText();
  const { region, score } = row;
  const { selected, pointed, events } = useRowEvents(region.id, ignore);
  const { onPointerEnter, onPointerLeave, ...press } = events;
  return (
    <tr
      className={cx(selected && styles.selected, pointed && styles.pointed)}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      <th scope="row">
        <button type="button" className={styles.name} {...press}>
          <span className={styles.rank}>{row.rank ?? '–'}</span>
          {region.names[language]}
        </button>
      </th>
      <td className={styles.score}>{score.rank === undefined ? '–' : number(score.score ?? 0)}</td>
      <td>{percent(score.coverage)}</td>
      <Values region={region} raw={score.raw} criteria={criteria} />
    </tr>
  );
});

interface ValuesProps {
  readonly region: Region;
  readonly raw: RegionScore['raw'];
  readonly criteria: readonly Criterion[];
}

/** Apart from the row, so that a change of weights leaves the figures alone. */
const Values = memo(function Values({ region, raw, criteria }: ValuesProps) {
  return criteria.map((criterion) => (
    <td key={criterion.id}>
      <ValueButton criterion={criterion} region={region} raw={raw[criterion.id]} year />
    </td>
  ));
});

/** The table needs no roving focus: its names are plain tab stops. */
function ignore(): undefined {
  return undefined;
}

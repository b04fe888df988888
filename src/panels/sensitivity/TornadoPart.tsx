import { useState } from 'react';
import type { CriterionId, RegionId } from '../../model/ids';
import {
  GOALPOST_SHIFT,
  type Standing,
  SWUNG,
  type Swing,
  type Swung,
  type Tornado,
} from '../../scoring/sensitivity/tornado';
import { selectFocus, selectTornado } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { TableBox } from '../method/TableBox';
import { useText } from '../useText';
import { DataTable } from './DataTable';
import { RegionPicker } from './Pickers';
import styles from './Sensitivity.module.css';
import { TabPart } from './TabPage';

/** Each criterion moved alone: how far one region's score and rank go. */
export function TornadoPart() {
  const { t, percent } = useText();
  const focus = useApp(selectFocus);
  const [chosen, setChosen] = useState<RegionId>();
  const [swung, setSwung] = useState<Swung>('weight');
  const [isTable, setTable] = useState(false);
  const regionId = chosen ?? focus;
  if (regionId === undefined) return null;
  return (
    <TabPart
      title={t('sensitivity.tornado')}
      lead={t(`sensitivity.tornado.${swung}`, { shift: percent(GOALPOST_SHIFT) })}
      controls={
        <>
          <RegionPicker label={t('explore.list.region')} value={regionId} onChange={setChosen} />
          <Segments
            label={t('sensitivity.swung')}
            options={SWUNG.map((value) => ({ value, label: t(`sensitivity.swung.${value}`) }))}
            value={swung}
            onChange={setSwung}
          />
          <Button aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t(isTable ? 'sensitivity.showChart' : 'compare.showData')}
          </Button>
        </>
      }
    >
      <Bars regionId={regionId} swung={swung} isTable={isTable} />
    </TabPart>
  );
}

interface BarsProps {
  readonly regionId: RegionId;
  readonly swung: Swung;
  readonly isTable: boolean;
}

function Bars({ regionId, swung, isTable }: BarsProps) {
  const text = useText();
  const { t, number } = text;
  const found = useApp((state) => selectTornado(state, regionId, swung));
  const nameOf = useCriterionName();
  if (found.swings.length === 0) return <Notice tone="info">{t('sensitivity.nothingSwings')}</Notice>;
  const ends = [t(`sensitivity.${swung}.low`), t(`sensitivity.${swung}.high`)] as const;
  if (isTable) {
    const cells = ({ score, rank }: Standing) => [
      score === undefined ? '–' : number(score, 1),
      rank === undefined ? '–' : number(rank),
    ];
    return (
      <TableBox label={t('sensitivity.tornado')}>
        <DataTable
          heads={[
            t('compare.criterion'),
            ...ends.flatMap((end) => [
              joined(t('sensitivity.score'), end, text),
              joined(t('sensitivity.rank'), end, text),
            ]),
          ]}
          rows={found.swings.map(({ criterionId, low, high }) => ({
            key: criterionId,
            name: nameOf(criterionId),
            cells: [...cells(low), ...cells(high)],
          }))}
        />
      </TableBox>
    );
  }
  return (
    <>
      <p className={styles.key}>
        <span>
          <i className={styles.lowKey} /> {ends[0]}
        </span>
        <span>
          <i className={styles.highKey} /> {ends[1]}
        </span>
      </p>
      <ul className={styles.tornado}>
        {found.swings.map((swing) => (
          <Bar key={swing.criterionId} swing={swing} found={found} name={nameOf(swing.criterionId)} ends={ends} />
        ))}
      </ul>
    </>
  );
}

interface BarProps {
  readonly swing: Swing;
  readonly found: Tornado;
  readonly name: string;
  readonly ends: readonly [string, string];
}

function Bar({ swing: { low, high }, found, name, ends }: BarProps) {
  const { t, number, signed } = useText();
  const now = found.now.score ?? 0;
  const scores = found.swings.flatMap((swing) => [swing.low.score ?? now, swing.high.score ?? now]);
  const reach = Math.max(0.01, ...scores.map((score) => Math.abs(score - now)));
  const part = (score: number | undefined): number => (50 * ((score ?? now) - now)) / reach;
  const side = (standing: Standing): string =>
    standing.score === undefined ? '–' : `${signed(standing.score - now, 1)} (${rankOf(standing, number)})`;
  return (
    <li className={styles.swing}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden>
        <i className={styles.low} style={barStyle(part(low.score))} />
        <i className={styles.high} style={barStyle(part(high.score))} />
      </span>
      <span className={styles.said}>
        {t('sensitivity.swing', { low: ends[0], lowScore: side(low), high: ends[1], highScore: side(high) })}
      </span>
    </li>
  );
}

function rankOf({ rank }: Standing, number: (value: number) => string): string {
  return rank === undefined ? '–' : number(rank);
}

function barStyle(part: number) {
  return part < 0 ? { right: '50%', width: `${-part}%` } : { left: '50%', width: `${part}%` };
}

function useCriterionName(): (id: CriterionId) => string {
  const { language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  return (id) => criteria.find((criterion) => criterion.id === id)?.names[language] ?? id;
}

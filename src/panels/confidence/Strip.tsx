import { useState } from 'react';
import { doubt } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { type Read, StripRows } from './StripRows';
import { StripTable } from './StripTable';
import { axisRanks, CELL_EDGES, rankCount } from './strip';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const LEADING = 18;
const TOPS = [1, 3, 5, 10] as const;

/** Regions by ranks: how often each region takes each rank. */
export function Strip({ pictured }: { readonly pictured: Pictured }) {
  const { t, number } = useText();
  const [isAll, setAll] = useState(false);
  const [isTable, setTable] = useState(false);
  const { rows, top, result } = pictured;
  const shown = isAll ? rows : rows.slice(0, LEADING);
  const more = rows.length > LEADING;
  return (
    <section className={css.strip} aria-label={t('confidence.strip')}>
      <div className={css.tools}>
        <TopPicker />
        <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t(isTable ? 'confidence.hideData' : 'confidence.showData')}
        </Button>
      </div>
      {top >= result.regionCount && (
        <p className={css.note}>{t('confidence.strip.allIn', { count: result.regionCount, top: number(top) })}</p>
      )}
      {isTable ? <StripTable pictured={pictured} /> : <StripPicture pictured={pictured} rows={shown} />}
      {more && !isTable && (
        <Button size="small" variant="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('confidence.strip.fewer') : t('confidence.strip.all', { count: number(rows.length) })}
        </Button>
      )}
    </section>
  );
}

function StripPicture({ pictured, rows }: { readonly pictured: Pictured; readonly rows: Pictured['rows'] }) {
  const { t, number } = useText();
  const { top, result, focus } = pictured;
  const [read, setRead] = useState<Read>();
  const count = rankCount(rows, result.regionCount);
  return (
    <div className={css.picture}>
      <div className={css.axis} aria-hidden>
        <span>{t('confidence.region')}</span>
        <span className={css.ranks}>
          {axisRanks(count).map((rank) => (
            <i key={rank} style={{ left: `${((rank - 0.5) / count) * 100}%` }}>
              {number(rank)}
            </i>
          ))}
        </span>
        <span className={css.right}>{t('confidence.range')}</span>
        <span className={css.right}>{t('confidence.top', { count: top })}</span>
      </div>
      <StripRows rows={rows} count={count} top={top} focus={focus} read={read} onRead={setRead} />
      <div className={css.below}>
        <ReadOut read={read} rows={rows} />
        <Key />
      </div>
    </div>
  );
}

/** The cell under the pointer or the keys, in words. */
function ReadOut({ read, rows }: { readonly read: Read | undefined; readonly rows: Pictured['rows'] }) {
  const { t, number, percent } = useText();
  const { regionName } = useNames();
  const row = rows.find(({ regionId }) => regionId === read?.regionId);
  const share = read && row?.cells[read.rank - 1];
  return (
    <p className={css.readOut} aria-live="polite">
      {read === undefined || row === undefined || share === undefined
        ? t('confidence.strip.hint')
        : t('confidence.strip.read', {
            name: regionName(row.regionId),
            rank: number(read.rank),
            share: percent(share, share > 0 && share < 0.1 ? 1 : 0),
          })}
    </p>
  );
}

function Key() {
  const { t, number } = useText();
  return (
    <p className={css.key}>
      <span>{t('confidence.strip.key')}</span>
      {[0, ...CELL_EDGES].map((edge, step) => (
        <span key={edge} className={css.keyStep}>
          <i style={{ background: `var(--seq-${step + 1})` }} aria-hidden />
          {edge === 0 ? `<${number(CELL_EDGES[0])}` : number(edge, 1)}
        </span>
      ))}
    </p>
  );
}

/** How many first places count; a scenario may bring a number of its own. */
function TopPicker() {
  const { t, number } = useText();
  const top = useApp(({ scenario }) => scenario.uncertainty.top);
  const tops = [...new Set([...TOPS, top])].sort((a, b) => a - b);
  return (
    <div className={css.picker}>
      <span aria-hidden>{t('confidence.topShort')}</span>
      <Segments
        label={t('confidence.topPicker')}
        options={tops.map((count) => ({ value: String(count), label: number(count) }))}
        value={String(top)}
        onChange={(value) => doubt({ top: Number(value) })}
      />
    </div>
  );
}

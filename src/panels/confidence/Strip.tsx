import { useState } from 'react';
import { Button } from '../../ui/Button';
import { PictureButtons } from '../picture/PictureButtons';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { type Read, StripRows } from './StripRows';
import { StripTable } from './StripTable';
import { axisRanks, CELL_EDGES, rankCount } from './strip';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const LEADING = 18;

/** Regions by ranks: how often each region takes each rank. */
export function Strip({ pictured, isTable }: { readonly pictured: Pictured; readonly isTable: boolean }) {
  const { t, number } = useText();
  const [isAll, setAll] = useState(false);
  const { rows, top, result, focus } = pictured;
  const shown = isAll ? rows : leading(rows, focus);
  const more = rows.length > LEADING;
  return (
    <section className={css.strip} aria-label={t('confidence.strip')}>
      {top >= result.regionCount && (
        <p className={css.note}>{t('confidence.strip.allIn', { count: result.regionCount, top: number(top) })}</p>
      )}
      {!isTable && <SaveStrip pictured={pictured} rows={shown} />}
      {isTable ? <StripTable pictured={pictured} /> : <StripPicture pictured={pictured} rows={shown} />}
      {more && !isTable && (
        <Button size="small" variant="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('confidence.strip.fewer') : t('confidence.strip.all', { count: number(rows.length) })}
        </Button>
      )}
    </section>
  );
}

/** The first rows, and the one the details are about wherever it stands. */
function leading(rows: Pictured['rows'], focus: Pictured['focus']): Pictured['rows'] {
  const first = rows.slice(0, LEADING);
  return first.includes(focus) ? first : [...first.slice(0, -1), focus];
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

function SaveStrip({ pictured, rows }: { readonly pictured: Pictured; readonly rows: Pictured['rows'] }) {
  const { t, number } = useText();
  const { regionName } = useNames();
  const draw = async () =>
    (await import('./stripPicture')).stripPicture({
      rows,
      count: rankCount(rows, pictured.result.regionCount),
      nameOf: regionName,
      range: ({ low, high }) => `${number(low)}–${number(high)}`,
      key: t('confidence.strip.key'),
    });
  return <PictureButtons name={t('confidence.strip')} draw={draw} />;
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

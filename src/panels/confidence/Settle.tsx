import type { Settling } from '../../scoring/smaa/settle';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { chancePercent } from './chancePercent';
import { type SettleRow, type SettleView, settleView } from './settling';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const SHOWN = 5;

/** Which doubt, taken away, would make the first places firmest: every one of them was tried. */
export function Settle({ pictured: { result, given, top } }: { readonly pictured: Pictured }) {
  const { t } = useText();
  const picture = useApp(({ session }) => session.picture);
  const isDone = picture.phase === 'done';
  const view = settleView(result, picture.settled, top, SHOWN);
  const nameOf = useSettlingName(given.criterionIds);
  const rows = [...view.whole, ...view.single];
  return (
    <Section title={t('confidence.settle')}>
      <p className={css.said}>
        <Now view={view} top={top} />{' '}
        {isDone && <Best view={view} nameOf={nameOf} isSure={picture.settleCount === 0} />}
      </p>
      {rows.length > 0 && (
        <>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('confidence.settle.what')}</th>
                <th scope="col">{t('confidence.settle.first')}</th>
                {top > 1 && <th scope="col">{t('confidence.settle.top', { count: top })}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SettleLine
                  key={nameOf(row.settling)}
                  name={nameOf(row.settling)}
                  row={row}
                  view={view}
                  isTop={top > 1}
                />
              ))}
            </tbody>
          </table>
          <p className={css.note}>{t('confidence.settle.how')}</p>
        </>
      )}
    </Section>
  );
}

function useSettlingName(criterionIds: Pictured['given']['criterionIds']): (settling: Settling) => string {
  const { t } = useText();
  const { criterionName } = useNames();
  return (settling) => {
    if (settling.about === 'weights' || settling.about === 'data') return t(`confidence.settle.${settling.about}`);
    const id = criterionIds[settling.criterion];
    return t(`confidence.settle.${settling.about}`, { name: id === undefined ? '' : criterionName(id) });
  };
}

function Now({ view, top }: { readonly view: SettleView; readonly top: number }) {
  const text = useText();
  const { t } = text;
  const values = { count: top, first: chancePercent(view.first, text), top: chancePercent(view.top, text) };
  return t(top === 1 ? 'confidence.settle.nowOne' : 'confidence.settle.now', values);
}

interface BestProps {
  readonly view: SettleView;
  readonly nameOf: (settling: Settling) => string;
  readonly isSure: boolean;
}

function Best({ view: { best, top }, nameOf, isSure }: BestProps) {
  const text = useText();
  const { t } = text;
  if (isSure) return t('confidence.settle.sure');
  if (best === undefined) return t('confidence.settle.nothing');
  return t('confidence.settle.best', {
    what: nameOf(best.settling),
    from: chancePercent(top, text),
    to: chancePercent(best.top, text),
  });
}

interface SettleLineProps {
  readonly name: string;
  readonly row: SettleRow;
  readonly view: SettleView;
  readonly isTop: boolean;
}

function SettleLine({ name, row, view, isTop }: SettleLineProps) {
  const text = useText();
  const { signed } = text;
  const points = (from: number, to: number): string => signed(100 * (to - from), 0);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {chancePercent(row.first, text)} <small>{points(view.first, row.first)}</small>
      </td>
      {isTop && (
        <td>
          {chancePercent(row.top, text)} <small>{points(view.top, row.top)}</small>
        </td>
      )}
    </tr>
  );
}

import { RotateCcw } from 'lucide-react';
import { selectDataErrors } from '../../state/confidence/task';
import { doubtOf } from '../../state/confidence/uncertainty';
import { selectEffectiveWeights, selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { type DoubtRow, doubtRows } from './doubtRows';
import { useNames } from './usePictured';

/** Band and data error of each criterion, to be changed one by one. */
export function DoubtsByCriterion() {
  const { t } = useText();
  const prepared = useApp(selectPrepared);
  const weights = useApp(selectEffectiveWeights);
  const widths = useApp(selectDataErrors);
  const uncertainty = useApp(({ scenario }) => scenario.uncertainty);
  const rows = doubtRows(prepared, weights, widths, uncertainty);
  const own = rows.filter(({ isOwn }) => isOwn).length;
  return (
    <Disclosure title={t('confidence.doubts.each')} summary={t('confidence.doubts.eachOwn', { count: own })}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('confidence.doubts.criterion')}</th>
            {uncertainty.weights === 'bands' && <th scope="col">{t('confidence.doubts.bandPercent')}</th>}
            <th scope="col">{t('confidence.doubts.error')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DoubtLine key={row.criterionId} row={row} isBanded={uncertainty.weights === 'bands'} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function DoubtLine({ row, isBanded }: { readonly row: DoubtRow; readonly isBanded: boolean }) {
  const { t } = useText();
  const { criterionName } = useNames();
  const { criterionId: id } = row;
  const name = criterionName(id);
  const reset = (): void => {
    doubtOf('bandOf', id, undefined);
    doubtOf('errorOf', id, undefined);
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {isBanded && (
        <td>
          <Cell
            label={t('confidence.doubts.bandOf', { name })}
            value={row.bandPercent}
            onChange={(value) => doubtOf('bandOf', id, value / 100)}
          />
        </td>
      )}
      <td>
        <Cell
          label={t('confidence.doubts.errorOf', { name })}
          value={row.errorPoints}
          onChange={(value) => doubtOf('errorOf', id, value)}
        />
      </td>
      <td>
        {row.isOwn && (
          <IconButton
            size="small"
            label={t('confidence.doubts.resetOne', { name })}
            icon={<RotateCcw aria-hidden />}
            onClick={reset}
          />
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Cell({ label, value, onChange }: CellProps) {
  const accept = (typed: string): void => {
    const next = Number(typed);
    if (typed.trim() !== '' && next >= 0 && next <= 100) onChange(next);
  };
  return (
    <input
      type="number"
      className={css.cellInput}
      aria-label={label}
      min={0}
      max={100}
      step={0.5}
      defaultValue={value}
      key={value}
      onBlur={(event) => Number(event.target.value) !== value && accept(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

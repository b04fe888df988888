import { useEffect } from 'react';
import { MEASURES } from '../../state/border/firstView';
import { selectHours, selectHoursFrom } from '../../state/border/hours';
import { selectScorePainting } from '../../state/border/outcome';
import { patchBorder } from '../../state/border/view';
import { type AppState, useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Effect.module.css';

const SIDES = ['before', 'after'] as const;

/** What the map shows of the plan: before or after it; minutes, score, or hours reached. */
export function MapChoice() {
  const { t } = useText();
  const { side, measure } = useApp(({ session }) => session.border);
  usePainting();
  return (
    <div className={css.choices}>
      <Segments
        label={t('border.side.label')}
        options={SIDES.map((value) => ({ value, label: t(`border.side.${value}`) }))}
        value={side}
        onChange={(next) => patchBorder({ side: next })}
      />
      <Segments
        label={t('border.measure.label')}
        options={MEASURES.map((value) => ({ value, label: t(`border.measure.${value}`) }))}
        value={measure}
        onChange={(next) => patchBorder({ measure: next })}
      />
      {measure === 'hours' && <HoursNote />}
    </div>
  );
}

function HoursNote() {
  const { t } = useText();
  const name = useApp((state) => {
    const from = selectHoursFrom(state);
    if (from === undefined) return undefined;
    const list: readonly { readonly id: string; readonly name: string }[] =
      from.type === 'fab' ? state.atlas.projects : state.atlas.crossings;
    return list.find(({ id }) => id === from.id)?.name;
  });
  return name === undefined ? null : <p className={css.small}>{t('border.measure.from', { name })}</p>;
}

function paintingOf(state: AppState) {
  const { measure, side } = state.session.border;
  if (measure === 'score') return selectScorePainting(state);
  return measure === 'hours' ? selectHours(state, side) : undefined;
}

/** Hands the map what it shows, while the ports view is open. */
function usePainting(): void {
  const painting = useApp(paintingOf);
  useEffect(() => {
    patchBorder({ painting });
  }, [painting]);
  useEffect(() => () => patchBorder({ painting: undefined }), []);
}
